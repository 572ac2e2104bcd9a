import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Objects that turn an apology on the customer, or hang it on a condition. They count only behind the words of `apologies`. */
export const apologyDeflections: Lexicon<'deflecting'> = defineLexicon({
  id: 'apology-deflections',
  summary: 'Conditional apologies, and apologies for what the customer feels or thinks',
  sources: [
    'constructs: NA, non-apology: conditional, feeling-targeted',
    'rubric: apology deflecting',
    'Schlenker & Darby 1981: the use of apologies in social predicaments',
  ],
  entries: [
    {
      value: 'deflecting',
      patterns: [
        '(but)? (that|for|about)? ..3 (if|in case|should you|should this|should any|should there|in the event|wherever|to the extent|where we|to anyone|to those)',
        '(that)? you (still|also|have to|have come to|may|might|would|must)? (feel|felt|feeling|think|thought|believe|believed|see it|saw it|view|viewed|take it|took it|took (offence|this|that|exception)|take (offence|this|that)|interpret|interpreted|perceive|perceived|misunderstood|misunderstand|misread|misheard|were under|are under|got the impression|had the impression|consider|considered|assumed|expected)',
        '(that)? you (find|found|are finding|have found) (this|that|it|the|our|these|those|us) ..3 (inconvenient|annoying|confusing|unfair|expensive|unsatisfactory|disappointing|frustrating|unhelpful|rude|complicated|irritating|intrusive|useless|pointless|unreasonable|offensive|unacceptable)',
        '(that)? you (are|were|have been|feel|felt|became|got|seem) (so|very|still|left|this|feeling)? (feeling)? (upset|unhappy|angry|offended|annoyed|disappointed|frustrated|displeased|cross|confused|dissatisfied|bothered|sensitive|hurt|uncomfortable|mad|troubled|of that opinion|impatient|unwilling|unable to (see|understand|follow|accept|read|appreciate))',
        '(that)? you (did not|do not|could not|can not|have not|were not able to|were unable to|failed to) (yet)? (like|understand|understood|see (it|this|that|our)|agree|appreciate|read|realise|accept|follow|notice|grasp|approve|care for)',
        '(that)? you (have)? (chose|chosen|choose|decided|decide|refuse|refused|insist|insisted|opted|felt the need|feel the need|saw fit|had (cause|reason|occasion)|have (cause|reason|occasion)) (to|on|not)',
        '(for|about|over|of) (your|the) ..1 (disappointment|feeling|feelings|perception|dissatisfaction|displeasure|unhappiness|opinion|impression|interpretation|view|disagreement)',
        '(for|about|over|of)? (any|the|your|a|this|some|possible) ..2 (misunderstanding|misunderstandings|miscommunication|misinterpretation|offence|misperception)',
        '(for)? any (concern|concerns|offence|anxiety|distress|worry|feelings|inconvenience|trouble|confusion|upset) (that|which)? (you|this|it|we|our)? ..2 (may|might|could)',
        '(for|that|about)? ..4 (may|might|could) (have|be|seem|feel|appear|cause)',
        '(for|about)? (the|any|your) ..2 (on your (end|side|part)|at your (end|side))',
        '(that)? (this|that|it|our ..2|the ..2) (was|is|were|are|did|does) (not|un) ..1 (to your (liking|taste|satisfaction|expectations)|for you|suit you|please you|what you (wanted|hoped)|your (cup|taste|preference))',
        '(that|to hear|to hear that|to see|to see that)? you (are|were) ..1 having (trouble|difficulty|difficulties|a hard time|problems) (understanding|following|reading|accepting|grasping)',
        '(to|that) (hear|see|read|learn) (that)? you (are|were|feel|felt) (so|very|still)? (upset|angry|offended|that way|this way|like that|otherwise|hurt|cross)',
        '(that)? you (are|were) (not|less than|un) (happy|satisfied|pleased|content|comfortable|impressed) with (our|the|this|that) ..1 (decision|policy|answer|response|reply|outcome|price|prices|pricing|terms|rules|explanation|position|offer|result)',
        'not sure what (else|more)',
        '(was|were|came|comes|come|seemed|seems|sounded|appeared|felt|read) (across)? ..1 (unclear|confusing|rude|abrupt|unfair|harsh|careless) to you',
      ],
      unless: ['<> (out of pocket|let down|left)', '<> (to wait|to call|to chase|to ring|to write|to come back)'],
      matches: [
        'Sorry [[if]] that was unclear.',
        'Sorry [[you feel]] so.',
        'We regret [[that you find the new menu confusing]].',
        'Sorry [[that you were disappointed]].',
        'Our apologies for [[any misunderstanding]].',
        'Sorry [[it was not to your liking]].',
      ],
      misses: ['Sorry you were charged twice.', 'Sorry you did not get the parcel.', 'Sorry we kept you waiting.'],
    },
  ],
});
