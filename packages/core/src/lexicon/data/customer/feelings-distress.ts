import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const takenBack = [
  '{not} {very}? (that|a|an|even|being|feeling|getting|at all|need to|have to)? {very}? <>',
  '(if|unless|before|in case|lest|until) (i|we|you|anyone|he|she|they) ..3 <>',
  '(would|might|could|may|will) (be|get|feel|become) {very}? <>',
  '(used to be|no longer) {very}? <>',
];

/**
 * Worry, sadness, distress and confusion put in words. The value is the emotion;
 * the weight is its strength: 1 named, 2 plainly strong, 3 overwhelming.
 */
export const feelingsDistress: Lexicon<'worry' | 'sadness' | 'confusion'> = defineLexicon({
  id: 'feelings-distress',
  summary: 'Worry, sadness, distress and confusion put in words.',
  sources: ['CE: explicit feeling, vulnerability'],
  unless: takenBack,
  entries: [
    {
      value: 'worry',
      weight: 3,
      patterns: [
        '{very}? (desperate|terrified|petrified|distraught|frantic|panicking|panicked|hysterical|traumatised|traumatising|traumatic)',
        '(am|are|was|were|been|feel|feeling) (sick|ill) (about|with worry|with|to my stomach|over)',
        '(worried|worrying|scared) (sick|to death|out of my mind)',
        '(sleepless (night|nights)|not slept|can not sleep|could not sleep|lost sleep|losing sleep|no sleep)',
        '(have|has|had) not slept',
        '(up|awake) (half|all) (the)? night',
        '(panic|anxiety) (attack|attacks)',
        'fear for (my|our|his|her|their)',
        '(life|lives) (at risk|in danger|is in danger)',
      ],
      unless: [
        '(quiet|noise|noisy|bed|beds|mattress|music|traffic|street|air conditioner|party|lorries) ..6 <>',
        'desperate (housewives|to (try|see|visit|get my hands))',
      ],
      matches: [
        'I am [[desperate]] by now.',
        'We are [[worried sick]] about it.',
        'I have had [[sleepless nights]] since.',
      ],
      misses: ['I am not desperate, take your time.', 'I am desperate to see the show!'],
    },
    {
      value: 'worry',
      weight: 1,
      patterns: [
        '{very}? (worried|worrying|concerned|anxious|nervous|scared|scary|afraid|alarmed|alarming|panic|stressed|stressful|stressing|frightened|frightening|uneasy|uncomfortable|disconcerting|unsafe|insecure|apprehensive|paranoid)',
        '(a|real|big|major|serious)? (worry|concern|stress)',
        // “Tensed” and “in tension” are said for “worried” in India.
        '(am|are|is|was|were|be|feel|feeling|felt|getting|got|making (me|us)|made (me|us)|makes (me|us)|so|very|really) ..1 (tensed|in tension|under tension|on edge)',
        '(giving|gave|gives|causing|caused|creating|lots of|a lot of|so much|too much|unnecessary|mental) (me|us)? ..1 (tension|tensions)',
      ],
      unless: [
        '(no|any|not a|(thank|thanks) for your|appreciate your|those|everyone|parties) <>',
        'as far as ..3 <>',
        '(i am|we are) afraid (i|we|that|not|so|the|it|there)',
        '(whom|who) it may <>',
        'no (worry|worries|concern|stress)',
        '<> (free|level)',
        'so far as ..2 concerned',
      ],
      matches: [
        'I am a bit [[worried]] now.',
        'We are [[very concerned]] about the gas smell.',
        'That is [[scary]].',
        'My parents [[are very tensed]] since then.',
      ],
      misses: ['I am not worried about the colour.', 'As far as I am concerned it can stay.', 'No worry at all.'],
    },
    {
      value: 'sadness',
      weight: 3,
      patterns: [
        '{very}? (heartbroken|devastated|gutted|crushed|distressed|distressing|broken hearted|heart broken|devastating|miserable|inconsolable|in tears)',
        '(in|to|close to|burst into|reduced to) tears',
        '(i|we|she|he|they|daughter|son|kids|children|child|mother|wife|husband) (am|is|are|was|were|has been|have been)? (crying|cried|cry|weeping|wept|sobbing|sobbed)',
        '(not|never) (stopped|stop|stops) crying',
        '(am|are) (crying|begging)',
        '(made|makes|making|left) (me|him|her|us|them|my daughter|my son) (cry|crying|weep|in tears)',
        '(begging|beg|begged) (you|for|your|them|someone|on my knees)',
      ],
      unless: [
        'tears of (joy|laughter)',
        '<> (with laughter|laughing|with joy|of joy|of laughter)',
        '(happy|nearly laughed) <>',
      ],
      matches: [
        'I am [[heartbroken]] about the ring.',
        'My [[son cried]] all evening.',
        'She was [[in tears]] at the desk.',
        'I am [[begging you]], open it again.',
      ],
      misses: ['We were in tears of laughter.', 'I was not devastated.'],
    },
    {
      value: 'sadness',
      weight: 1,
      patterns: [
        '{very}? (sad|upset|hurt|lonely|depressed|depressing|down|unwelcome|ignored|embarrassed|embarrassing|ashamed|stupid) (about|by|that|to see|to hear|to lose|because|now|over)',
        '(feel|feels|feeling|felt) {very}? (sad|hurt|embarrassed|stupid|ignored|unwelcome|awful|terrible|depressed|low|awkward|uncomfortable|unsafe)',
        '{very} (sad|embarrassing|embarrassed|depressing|hurtful)',
        '(is|how|was) sad',
        '(am|are|was|been) suffering',
      ],
      matches: ['I am [[very sad about]] that.', 'I [[feel stupid]] now.', 'It is [[so embarrassing]].'],
      misses: ['It did not feel awkward.'],
    },
    {
      value: 'confusion',
      weight: 1,
      patterns: [
        '{very}? (confused|confusing|puzzled|puzzling|baffled|baffles|baffling|bewildered|bewildering|perplexed|mystified|stumped|clueless|misleading|unclear|bemused|flummoxed)',
        '(can|do|did|could) not {adv}? (understand|figure out|make sense|get why|see why|fathom|comprehend|work out|know what to do|know why)',
        '(no idea|no clue) (why|what|how|where|who)',
        '((make|makes)|making) (no|zero|little) sense',
        '(i am|we are) (lost|stuck|at sea)',
        '(any|what is the) reason why',
        '(what|whats) (is|in the world is|on earth is|the hell is)? (going on|happening|up with)',
        '(how|why) (come|on earth|is it that|is this)',
        'are you (sure|serious)',
      ],
      unless: ['(no|any|not) <>', '(easy|do not worry) ..3 <>'],
      matches: [
        'I am [[really confused]] by the menu.',
        'I [[do not understand]] the second line.',
        '[[No idea why]] it stopped.',
        '[[What is going on]] with the portal?',
      ],
      misses: ['It was not confusing at all.'],
    },
  ],
});
