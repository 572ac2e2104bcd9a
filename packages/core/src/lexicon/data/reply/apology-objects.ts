import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const failing =
  '(did not|do not|does not|have not|has not|had not|not|failed to|have failed to|failing to|failure to|unable to|could not|can not|not able to)';
const meeting =
  '(meet|meeting|met|match|matching|matched|live up to|living up to|lived up to|exceed|exceeding|fulfil|fulfilling|satisfy|satisfying|reach|reaching)';
const asExpected = `${failing} (be able to|being able to|able to|quite|fully|always)? ${meeting} (up)? ..2 (expectation|expectations|standards)`;

/**
 * What an apology is for, where that makes it less than an apology for a named failure.
 * Each phrase counts only directly behind the words of `apologies`.
 * `pronoun`: points back ("about that"). `formulaic`: a stock noun. `experience`: a stock noun with its occasion named.
 * `standards`: something falls short of standards: an apology for it is specific, though no hardship is named.
 * `expectations`: “we”, or the whole of the experience, did not meet expectations: that fits any complaint.
 */
export const apologyObjects: Lexicon<
  'sympathy' | 'formulaic' | 'specific' | 'pronoun' | 'standards' | 'expectations' | 'none'
> = defineLexicon({
  id: 'apology-objects',
  summary: 'Stock objects of an apology, and sympathy that follows “sorry”',
  sources: ['rubric: apology values', 'constructs: NA, generalised and bare'],
  entries: [
    {
      value: 'sympathy',
      patterns: [
        '(to|that) ..2 (hear|read|see|learn|know|find|discover|receive|understand|hearing|reading|seeing|learning|knowing|noticing|lose|find out)',
        '(that)? you (are|were|seem to be|do not seem to be) {soft}? (not)? (having|experiencing|facing|going through|encountering|dealing with|struggling|running into|seeing|getting|still (having|experiencing|facing))',
        '(for|about) (your|the) (loss|bereavement|illness|accident|injury|sad news)',
        '(for|about) your ..1 (father|mother|mum|dad|husband|wife|son|daughter|child|brother|sister|grandmother|grandfather|family|dog|cat|pet|friend|partner|health|illness|diagnosis|surgery|situation at home)',
        '(for|about) what you (are|must be) going through',
        'to note (that)? (this|it|your ..2 (comment|comments|feedback|review|experience|rating|remark|remarks|opinion))',
        '(that)? you (did not|have not|were not|could not|were unable to|never) (have|had|having|enjoy|enjoyed|able to enjoy) ..3 (stay|visit|time|trip|experience|meal|evening|night)',
        '(that)? you (have|had) (had)? (been)? (having|experiencing|facing) (an|some|any|this|these|the)? ..1 (issue|issues|problem|problems|trouble|difficulty|difficulties)',
      ],
      unless: ['<> (understanding|reading|following|using the instructions)'],
      matches: [
        'Sorry [[to hear]] about the lamp.',
        'Sorry [[that you are having]] trouble with the pump.',
        'I am sorry [[about your father]].',
        'We regret [[that you could not enjoy your visit]].',
      ],
      misses: ['Sorry for the lost parcel.', 'Sorry we missed you.'],
    },
    {
      value: 'formulaic',
      patterns: [
        '(to note|to note that)',
        '(for|about|regarding|of|over|on|that|to note)? ({our}|the|any|all|all the|this|that|your|such|these|those|whatever|what|an|a|some|every|any and all|the overall|having caused you|causing you|causing|caused)? ..2 (inconvenience|inconveniences|inconvenienced|trouble|troubles|hassle|hassles|bother|botheration|discomfort|difficulty|difficulties|frustration|frustrations|stress|disruption|annoyance|aggravation|upset|hardship)',
        '(for|about|regarding|of|over|that)? (the|any|this|that|your|these|those|an|a|all|such|you had|you have had|you did not have|you have not had|you were not having)? ..4 (experience|experiences|issue|issues|problem|problems|situation|incident|incidents|incidence|incidences|matter|concern|concerns|circumstances|happenings|grievance|ordeal)',
        '(for|about) any ..2 (confusion|disappointment|distress|worry|delay|error|mistake)',
        '(for|about) (what|whatever|all) (ever)? (you (have|had)? ..2 (faced|experienced|gone through|been through|went through|encountered)|happened|has happened|will|we)',
        '(that)? you (had to|have had to|have to) (face|go through|experience|endure|suffer|undergo|bear) (this|that|it|such|these|any|an)',
        '(that)? you (have|had|experienced|faced|encountered|are facing|have been facing|have faced|have experienced|had) (had)? (a|an|any|some|such|such a|this) ..2 (experience|inconvenience|trouble|issue|problem|issues|problems|difficulty|difficulties|impression|time)',
        '(for)? (not|our failure to) (providing|provide|giving|delivering) (you)? (with)? (a|an|the) ..3 experience',
      ],
      matches: [
        'Apologies [[for any inconvenience]].',
        'Sorry [[for the bad experience]].',
        'Sorry [[you had a bad experience]].',
      ],
      misses: ['Sorry for the missing lid.', 'We apologise for the rattling lift.'],
    },
    {
      value: 'pronoun',
      patterns: [
        '(for|about|in|on|over|regarding) (this|that) ..1 (instance|occasion|regard|respect)',
        '(for|about|over|on|regarding) (this|that|it|these|those|the same|them|everything|all (this|that|of this|of that|of it)|the above|here)',
        '(this|that|it) (has)? (happened|occurred|came up|is happening)',
        '(for)? (what|whatever) (has)? (happened|occurred)',
        '(this|that|it) (is|was|has been) (the case|your experience|how (you|it))',
      ],
      unless: [
        '<> {number} {unit}',
        '<> (same)? (delay|wait|mistake|error|mix up|lapse|oversight|confusion|late|lateness|slow|slowness|poor|bad|long)',
        '<> (on|to your|because|at|when|with|twice|again) ',
        '<> because of (us|our)',
        '<> (charge|fee|bill|visit|call|message|email|letter|order|parcel|room|banner|link|price|day|week|one|meal|dish|night|wrong)',
      ],
      matches: ['So sorry [[about that]].', 'Sorry [[this happened]].', 'Our apologies [[in this regard]].'],
      misses: ['Sorry for this delay.', 'Sorry for that wrong charge.', 'Sorry this happened because of us.'],
    },
    {
      value: 'expectations',
      patterns: [
        `(for|that|as|if|because|where|when)? (we|i) (have|had|were|was|are|am)? ..1 ${asExpected}`,
        `(for|that|in)? (our|us)? ${asExpected}`,
        `(for|that|as|if|because|where)? (your|the|our|this) ..3 (experience|stay|visit|hotel|property|trip|journey|time here|time with us) (has|have|had|was|were)? ..1 ${asExpected}`,
      ],
      unless: ['<> (in|for|with|of|on) (breakfast|the|our|room|rooms|food|cleanliness|housekeeping|service)'],
      matches: [
        'We apologise [[for not meeting your expectations]].',
        'Sorry [[that your visit did not quite meet your expectations]].',
      ],
      misses: ['Sorry that we forgot your towels.', 'Sorry that the soup fell short of your expectations.'],
    },
    {
      value: 'standards',
      patterns: [
        '(that|for|if)? ..7 (fell|falls|fall|fallen|falling|come|came|coming) (short|below)',
        '(that|for)? ..7 (did not|have not|has not|not|failed to|failing to|unable to|could not) ..3 (meet|meeting|met|match|matching|live up|exceed|tick|fulfil|satisfy|reach|up to) ..3 (expectation|expectations|standard|standards|boxes|mark|satisfaction|needs|requirements)',
        '(that|for)? ..7 (was|were|is|are) not (up to|as per) ..3 (expectation|expectations|standard|standards|mark|par|scratch)',
        '(that|for)? ..6 (was|were|are|is) (not|less than) ..2 (satisfied|satisfactory|happy|pleased) with (your|the|our) (stay|visit|experience|service|services|level|app|product|overall)',
        '(for)? (letting you down|disappointing you)',
        '(that)? (your|the|our) ..2 (was|were|has been) (less than|not|far from) ..1 (satisfactory|ideal|perfect|pleasant|enjoyable|positive|stellar|acceptable|good)',
      ],
      matches: [
        'Sorry [[that the room fell short]] of what we aim at.',
        'We apologise [[for the soup not meeting your expectations]].',
      ],
      misses: ['Sorry for the cold room.'],
    },
    {
      value: 'specific',
      patterns: [
        '(for|about|regarding|of)? (the|this|your|all the|all this|all|that) ..1 (inconvenience|trouble|hassle|bother|discomfort|difficulty|frustration|stress|disruption|annoyance|upset|distress|worry) ..1 (due to|because of|by|owing to|from|of|over|with) (the|our|a|an|having|this|these|{number})',
      ],
      unless: [
        '<> (issue|issues|situation|matter|experience|incident|problem|problems|same|app|service|services|end|side)',
        '<> ..1 (issue|situation|matter|experience|incident|problem)',
        // “Due to this.” names nothing.
        '<> $',
      ],
      matches: [
        'Sorry [[for the hassle caused by the]] frozen card.',
        'Sorry [[for the trouble of having]] to ring twice.',
      ],
      misses: ['Sorry for the trouble caused by this issue.', 'We regret the hassle caused by this.'],
    },
    {
      value: 'specific',
      patterns: [
        '(for|about|regarding|of)? (the|this|your|all|any|that) ..3 (inconvenience|trouble|hassle|discomfort|difficulty|difficulties|frustration|experience|disruption|annoyance|distress) ..3 (due to|because of|owing to|on account of|as a result of|with regard to|with regards to|in regard to|in regards to)',
      ],
      unless: [
        '<> ..1 (this|that|it|same|above|issue|issues|situation|matter|experience|incident|problem|problems|request|query|enquiry|feedback|review|account)',
        '<> ..3 (end|side|control)',
        '<> $',
      ],
      matches: ['We apologise [[for the inconvenience caused to you due to]] late delivery.'],
      misses: [
        'Sorry for the trouble caused due to this issue.',
        'Sorry for the hassle due to reasons beyond our control.',
      ],
    },
    {
      value: 'none',
      patterns: ['(to|that)? (inform|advise|say|tell|report|announce)'],
      matches: ['We are sorry [[to say]] that it is out of stock.'],
      misses: ['Sorry we did not call.'],
    },
    {
      value: 'formulaic',
      patterns: [
        'to (disappoint|let you down)',
        '(that)? {we} (are|am) ..1 (unable|not able) to',
        '(that)? {we} (can|could|do|are|will) not (currently|yet|presently)? (be able to)? (offer|accept|extend|ship|deliver to|honour|support|have|share|find|locate|provide|accommodate|help|assist|stock|carry|give|process)',
      ],
      matches: ['Sorry [[we can not find]] that code.', 'Sorry [[that we are unable to]] post there.'],
      misses: ['Sorry we did not call.'],
    },
  ],
});
