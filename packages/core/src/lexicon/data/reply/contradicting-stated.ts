import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The company's version is put on record. `version`: announces it ("we would like to state that we ..."). `doubt`: what was
 * reported could not be, was not seen, is not us. `best`: we have the best.
 */
export const contradictingStated: Lexicon<'version' | 'doubt' | 'best'> = defineLexicon({
  id: 'contradicting-stated',
  summary: "Puts the company's version on record against the customer's",
  sources: ['rubric: cold, contradicting'],
  unless: [
    '(apologise|sorry|apologies|unfortunately|regret) ..10 <>',
    '(hope|glad|happy|pleased|delighted|thank) ..6 <>',
    '(have|has|had|are|will) (already|now|been|taken|taking|working|looking|be|launched|fixed|resolved|refunded|shared|escalated|initiated|processed|credited|noted|spoken|started) ..12',
    '(value|appreciate|care|understand your|refund*|improve|improving) ..12',
  ],
  entries: [
    {
      value: 'version',
      patterns: [
        '(like|want|wish|allow (us|me)|let (us|me)|have|need|request you) to (make (a|one|some|few|it|things|this) (point|points|thing|things|clear)|state|clarify|bring to your (notice|attention|kind notice)|remind you|put on record|correct|point out) ..3 (that)? ..1 (we|our|the hotel|the property|all our|there|it is|you|your|no|none|the ..1 (is|are|was|were|has)) ..3 (do|does|did|is|are|was|were|have|has|had|never|always|not|only) ..8',
        '(please|kindly|just|for your information|fyi|be informed|be advised|to be noted|for the record) (note)? (that)? (all our|our|none|no|nowhere|every) ..2 (is|are|was|were|do|does|did|never|always|has|have) (not|never|always|all|only|well|fully|operational|trained|cleaned|equipped|clean|safe|genuine|working) ..6',
      ],
      unless: ['<> ..6 (refund|fixed|resolved|back|improve)', '(closed|shut) ..4'],
      matches: [
        'We would [[like to make a point that our pans do not leak]].',
        '[[Fyi all our lifts are operational]].',
      ],
      misses: ['We would like to inform you that we have refunded you.'],
    },
    {
      value: 'doubt',
      patterns: [
        '(i|we|he|she|they|manager|housekeeping|team) did not (personally|myself|actually)? (find|notice|observe|detect|smell|hear|feel|witness) (that|any|the|a|an|it|your) ..8',
        '(i am|we are) (at a loss|surprised|shocked|astonished|amazed|perplexed|baffled|puzzled) (to|that|by|as|at|how|why) ..8',
        '(was|is) (not|never) (designed|meant|built|made|intended) to do (that|this|so) ..2',
        '(this|that|it|which) (sounds|seems|is) (very|quite|rather|a bit|really|so)? (strange|odd|hard to believe|unbelievable|doubtful|surprising) ..2 (as|because|since|that|we|our|:) ..4',
      ],
      unless: [
        '<> ..8 (sorry|apologise|unacceptable|terrible|dirt)',
        '(order|account|booking|email|message|payment|record|ticket|number|details|log|attachment|image|screenshot|file) ..8',
        '(to (hear|read|learn|know|see|note|find|be)) ..4',
        '(backup|software|program|version|add on|setting|settings) ..8',
      ],
      matches: [
        '[[I did not find the smell strong]].',
        '[[We are at a loss to understand it]].',
        'The lamp [[is not designed to do that]].',
      ],
      misses: ['I did not see your message.', 'We are shocked to hear that.'],
    },
    {
      value: 'best',
      patterns: [
        '(we|our ..2) (have|has|are|is|employ|employs|offer|offers|provide|provides|serve|serves) (some of)? (the|one of the) (best|finest|friendliest|cleanest|fastest|safest|cheapest|lowest|highest|most) ..6',
      ],
      unless: [
        '(want|to|strive|aim|ensure|not|sure|expectation) ..4 <>',
        '<> ..4 (interest|possible|ways|intentions|to offer)',
      ],
      matches: ['[[We have some of the best cooks in the trade]].'],
      misses: ['We want to have the best service.'],
    },
  ],
});
