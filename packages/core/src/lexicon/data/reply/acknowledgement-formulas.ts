import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Stock acknowledgement that would fit any complaint, and interjections.
 * `topic`: “noted your concern about …”, which names the matter. `interjection`: counts as more when a hardship follows.
 */
export const acknowledgementFormulas: Lexicon<'formulaic' | 'topic' | 'interjection'> = defineLexicon({
  id: 'acknowledgement-formulas',
  summary: 'Stock acknowledgement that would fit any complaint',
  sources: ['rubric: ack formulaic'],
  unless: ['(not|never) <>', 'if <>', 'help (us|me) <>', 'so that {we} <>'],
  entries: [
    {
      value: 'formulaic',
      patterns: [
        '(understand|understood|appreciate|acknowledge|hear|recognise|respect|noted|note|have noted|taken note of|aware of|sense|see) (and (share|appreciate|regret|acknowledge))? (your|all your|the|any|some) ..1 (concern|concerns|frustration|disappointment|issue|problem|situation|inconvenience|point|trouble|pain|difficulty|worry|position|complaint)',
        '(look|looks|seem|seems|appears) (like|that|as if|as though)? (you|there) (are|have|had|were|did|is|might|may) ..3 (facing|having|experiencing|had|some|an|a|unpleasant|difficulty|trouble|issue|not)',
        '(understand|see|know|realise|acknowledge|imagine|recognise) (that)? (you|your|it|this|things|there) (had|have|did|are|were|is|has|was|might|may|must|could) (been|not|be|have)? (had|have|been|having|facing|experiencing|a|an|any|not)? ..3 (experience|issue|issues|problem|problems|bumpy|difficult|difficulty|difficulties|trouble|rough|rocky|inconvenience|inconvenienced|troublesome|concerned|disappointed|hassle)',
        '(thank|thanks|appreciate) (you|so much|again|kindly)? ..2 for ..2 (patience|bearing with (us|me)|understanding|being (so)? (patient|understanding))',
        '(appreciate|thanks for|grateful for) your (continued|kind)? (patience|understanding)',
        '(bear|bearing) with (us|me)',
        '^ {we} {adv}? understand $',
        '{we} (do|totally|fully|truly|completely|certainly) understand $',
        '(we|i) (hear|feel|got|have heard|get) (you|ya)',
        '(hope|hoping|wish) (that)? (things|it|everything|this|you) (will)? ..2 (better|improve|improves|resolved soon|sorted soon|recover)',
        '(that|this|it) (is|does|was|did|sounds) ..1 (not|never) ..3 (good|ideal|great|right|nice|cool|the (experience|kind|type|sort|level|standard|way|service|impression)|how we|like us|acceptable|fun|what we)',
        '(did|do|would) {adv}? (not|never) {adv}? want (you|any of our ..2|anyone|our ..1) to (have|feel|go through|face|experience|deal with|come away|leave)',
        '(understand|see|note|noted|gather|realise|learn|read) (that)? your ..3 (experience|stay|visit|time|trip) (was|were|did|has|have) not ..3 (as|up|meet|been|satisfactory|what|upto|met|go|pleasant|good|comfortable)',
        '(that|this|it) (is|sounds) ..2 (no good|no fun|concerning|worrying|troubling|unfortunate|strange to hear)',
        '(can|could) ..1 (understand|imagine|see) (how|what) (this|that|it|you)',
        '(understand|know) (how|where) you (are (coming|feeling)|feel)',
        '(sincerely|totally|completely|fully|truly|do|certainly|can) (understand|sympathise|empathise|relate)',
      ],
      unless: [
        'us (know)? <>',
        '(difficult|hard|impossible|not easy) (for (me|us))? to (better|fully)? <>',
        '<> (good|great|right|cool|nice) (idea|question|news|to (know|hear)|point|thing|way|for)',
        '<> (call|catch|talk|to know) ',
        '<> about the (new|old|rest)',
        'want to <>',
        '<> you (say|loud)',
        '(connect|speak|talk|chat|discuss this|in touch) with you and <>',
        'to better <>',
      ],
      matches: [
        'We [[understand your concern]].',
        'It [[seems that you are having trouble]].',
        '[[Thanks for your patience]].',
        '[[We hear you]].',
        '[[Bear with us]].',
        'Our team [[did not want you to leave]] with a headache.',
        'We [[note that your stay was not up]] to the mark.',
      ],
      misses: [
        'If that is not the level you want, press it.',
        'From a distance it is impossible to understand your concern.',
        'The lamp looks like new.',
        'We would like to talk with you and understand your concern.',
      ],
    },
    {
      value: 'formulaic',
      patterns: [
        '(feel|feels|felt|feeling) {adv}? {very}? (bad|sad|awful|terrible|sorry) (when|that|for|about|to) ..2',
      ],
      unless: ['(you|he|she|they|who|customers|guests) ..2 <>', '<> you (say|loud)'],
      matches: ['We [[feel bad when a guest]] goes.', 'All of us [[felt bad that the bus]] was late.'],
      misses: ['You said you felt bad about the price.'],
    },
    {
      value: 'topic',
      patterns: [
        '(note|noted|noting|understand|understood|acknowledge|acknowledged|aware of|appreciate|hear|heard|recognise|reviewed|read|registered) ..1 (your|the) ..2 (concern|concerns|disappointment|frustration|dissatisfaction|point|points|complaint|remark|remarks|criticism|unhappiness|annoyance) (regarding|about|on|over|around|concerning|that|related to|surrounding|pertaining to)',
        'your ..1 (feedback|comments|comment|remarks|concern|concerns|complaint) (about|regarding|on|concerning) ..8 (noted|understood|heard|valid|fair|taken)',
        '(understand|realise|see|acknowledge|appreciate|aware|know) (that)? (you|your) ..2 (noticed|found|faced|waited|lost|missed|were charged|have been charged|were worried|are worried|were unable|have been waiting|are waiting|were waiting|received|did not receive|have not received|had to|paid|were told|were left|are stuck|were stuck|got|happy ..8 but) ..8',
        '(understand|know|appreciate|recognise) (that)? ..4 (are|is) (an)? (very|so|extremely|really|quite)? (important|essential|vital|crucial|integral|critical|precious) (part|to|for|in)',
      ],
      unless: [
        '(you|your) ..4 (want|wish|would like|are looking|are trying|need) <>',
        '<> (this|that)? (message|email|mail)',
        'to <>',
      ],
      matches: [
        'I have [[noted your complaint about]] the lift.',
        'I [[see that you were charged too much]].',
        '[[Your comments about the bed are noted]].',
      ],
      misses: ['I understand that you would like it in blue.'],
    },
    {
      value: 'topic',
      patterns: [
        '(understand|realise|see|acknowledge|appreciate|recognise|aware) that (one|some|all|both|two|several|many) of your ..3 (has|have|had|did|was|were|is|are) (been)? (failed|not|stuck|pending|delayed|declined|cancelled|lost|missing|late|wrong|damaged|deducted|blocked|rejected)',
        '(understand|realise|see|acknowledge|appreciate|recognise|aware) that (your|the) ..4 (has|have|had|did|was|were|is|are) (been)? ..1 (failed|stuck|pending|delayed|declined|lost|missing|late|damaged|deducted|blocked|rejected|not (been|arrived|working|delivered|credited|received|come|reached|reflected))',
        '(understand|realise|see|acknowledge|appreciate|recognise|aware) (that)? you (are|were|have been) (still|also|currently)? (awaiting|waiting (for|on)|missing|without|stuck (with|at|in))',
        '(understand|realise|see|acknowledge|appreciate|recognise|aware|note|noticed) (that)? you (are|were) not {very}? (entirely|fully|quite|completely|particularly|totally|altogether|at all|much)? (happy|satisfied|pleased|impressed|content|comfortable|convinced) ..2',
      ],
      unless: ['(you|your) ..4 (want|wish|would like|are looking|are trying) <>', 'to <>', '(because|since|as) ..2 <>'],
      matches: [
        'I [[see that both of your boxes were damaged]].',
        'I [[see that your washer has not arrived]] yet.',
        'We [[realise that you are still awaiting]] the plumber.',
        'We [[realise that you were not completely satisfied with the]] lamp.',
      ],
      misses: ['I see that your parcel has been shipped.', 'We understand that you are looking for a lamp.'],
    },
    {
      value: 'formulaic',
      patterns: [
        '{we} {adv}? get (your|the) ..1 (concern|concerns|point|frustration|worry|disappointment|annoyance|complaint)',
        '(your|this|the) ..1 (review|feedback|experience|message|comment|comments|report|email|story|account) (is|are|was|sounds) ..2 (concerning|worrying|troubling|disheartening|saddening|distressing|alarming|disappointing|painful) (to|for)? (us|me|read|hear)? ..1',
      ],
      unless: ['(not|never|sure|until) ..3 <>', '(make|made|making) sure ..3 <>', '<> (wrong|across)'],
      matches: ['[[We get your point]] and will tell the kitchen.', '[[Your story sounds alarming to us]].'],
      misses: ['We are not sure that we get your point.'],
    },
    {
      value: 'interjection',
      patterns: [
        '(oh|aw|aww|ah|eek|yikes|ouch|ugh|argh|oof|gosh|blimey|uh oh|whoa|yikes|crikey|eesh|ooh|wow) (no|dear|wow|man|gosh|my|goodness|boy|noes|crumbs)?',
        'oh my (goodness|god|word|days)',
        '(goodness|heavens|yikes|oops|whoops)',
      ],
      unless: [
        '<> (great|good|cool|okay|nice|yes|i see|right|sorry|so|and|well|sure|thanks|thank|that is (great|good|awesome|amazing|cool))',
        '<> you (can|could|may)',
      ],
      matches: ['[[Oh no]], the whole tray?', '[[Ouch]].', '[[Oh dear]].'],
      misses: ['Oh great news.'],
    },
  ],
});
