import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Phrases that carry an apology, or the show of one, as a whole. */
export const apologySetPhrases: Lexicon<'sympathy' | 'formulaic' | 'deflecting'> = defineLexicon({
  id: 'apology-set-phrases',
  summary: 'Sympathy without “sorry”, agentless and grudging apologies',
  sources: ['constructs: NA, agentless', 'rubric: apology sympathy'],
  unless: ['(not|never|no) <>'],
  entries: [
    {
      value: 'sympathy',
      patterns: [
        '(sad|saddened|disappointed|unhappy|upset|disheartened|disheartening|dismayed|concerned|distressed|heartbroken|gutted|troubled|shocked|appalled|horrified|dejected|pained|bummed|devastated|distraught|alarmed|worried|disappointing|concerning|saddening|sad) (to|by) ..1 (hear|read|see|learn|note|know|find|discover|hearing|reading|reads|saddens)',
        '(sad|saddened|disappointed|disheartened|unhappy|gutted|dismayed|upset) that (you|your|our|we|despite|this)',
        '(not|never) ..2 (what|how|something|like|want|love|good|great|nice) ..3 (we|i|to) ..3 (hear|see|read|hearing|seeing)',
        '(hate|hated|pains us|pains me|saddens us|saddens me|breaks (my|our) heart|not good|not great|not nice|never (good|nice|great)) (to)? (hear|see|read|learn|hearing|seeing)',
        '(never|do not|not) ..2 (like|want|love|wish|intend|our intention) (to|for) ..2 (hear|see|disappoint|feel)',
        '(sympathise|empathise) with',
        '(our|my) (deepest|sincere|heartfelt)? (condolences|sympathies)',
      ],
      unless: ['will be <>', 'you (are|were|must|will) ..3 <>', 'not want you <>'],
      matches: [
        'We are [[saddened to read]] this.',
        'I am [[disappointed that you]] left so early.',
        'That is [[not what we want to hear]].',
        'I [[hate to hear]] this.',
      ],
      misses: ['You must be disappointed to read that.', 'We are glad to hear this.'],
    },
    {
      value: 'formulaic',
      patterns: [
        '(inconvenience|inconveniences|trouble|hassle|delay|discomfort|experience) ..5 regretted',
        '(inconvenience|trouble|hassle) ..3 (is|are) ..2 apologised for',
      ],
      unless: ['<> delay'],
      matches: ['The [[inconvenience caused is deeply regretted]].'],
      misses: ['We regretted the choice.'],
    },
    {
      value: 'deflecting',
      patterns: [
        '(mistakes|errors|mistake|error) (were|was|have been|has been|may have been|might have been|do get|get|can be|can|do) (made|happen)',
        '(mistakes|errors|these things|such things|things like (this|that)|accidents) (happen|do happen|can happen|occur|sometimes happen|will happen)',
        '(it|that) is (very|most|so|truly|really|a)? (unfortunate|regrettable|shame|pity|too bad) (that|if|how)? (you|your|things|this)',
        '(already|now|have) (said|apologised|told you) ..3 (sorry|apologised|apologies|twice|enough|before|for (this|that)|once)',
        '(said|apologised) (i am|we are|we were|i was)? sorry',
        '(do|does) not (know|see|understand) what ..2 (apologise|apology|sorry)',
        '(what|how many times|how often) (more|else)? ..3 (want|can|do|should|must) ..3 (apologise|say sorry|be sorry)',
        '(sorry|apologies) not sorry',
        '(accept|give) (an|our|the) apology and move on',
      ],
      unless: ['<> so (we|i) (have|are|am)', 'you <>'],
      matches: [
        '[[Mistakes were made]].',
        '[[It is a pity that you]] found it so.',
        'I have [[already said I am sorry]].',
        '[[These things happen]].',
      ],
      misses: ['We made mistakes on your bill.', 'It is a good lamp.'],
    },
  ],
});
