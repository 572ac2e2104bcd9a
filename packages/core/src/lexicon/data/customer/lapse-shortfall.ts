import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** What came, told beside what should have come. Weights as in `lapse-wrong-item`. */
export const lapseShortfall: Lexicon<'wrong-item'> = defineLexicon({
  id: 'lapse-shortfall',
  summary:
    'Bare reports of the wrong or incomplete goods: in place of, instead of, only one of two, empty box, other than ordered.',
  unless: ['(can|could|may|would|please|want|like|if) ..5 <>', '(room|flight|seat|hotel|suite|villa) ..4 <>'],
  entries: [
    {
      value: 'wrong-item',
      weight: 3,
      patterns: [
        '(sent|send|received|receive|recieved|delivered|got|gave|shipped|subbed|came|supplied|packed) (me|us)? ..5 (in place of|instead of|rather than|not the)',
        '(received|delivered|got|sent|came with|given|arrived) (only|just)? {number} ..1 (of|out of|instead) ..3',
        '(received|delivered|got|sent) only (one|half|a part|part|{number})',
        '(sent|received|delivered|got|gave|shipped) (me|us)? (an|the)? (empty|used|second hand|old|opened|fake|duplicate|counterfeit|expired|refurbished) (product|item|box|parcel|package|one|packet|phone|goods)',
        '(got|received|sent|given|delivered|bought) (me|us)? (a|an|the|two)? ..1 (wrong|other|different) (item|items|one|charger|model|size|colour|product|part|parts|lens|lenses|medicine|order|food|drink|milk|cable|book|shoes|thing|edition|type|plan)',
        '(2nd|3rd|4th|5th|second|third|another) ..1 (wrong|incorrect) (part|item|one|order|size)',
        '(missing) (my|the|our|a|one|two|{number}|some|several|half) ..2 (drink|drinks|fries|item|items|sauce|part|parts|screws|piece|pieces|charger|bag|bottle|bottles|meal|side|dessert|cable)',
        '(item|items|drink|fries|sauce|part|parts|screws|piece|pieces|one) ..1 (is|are|was|were)? missing',
        '(with|has|had) (missing|wrong|extra) (parts|part|screws|pieces|items)',
        '(wrong|other) (item|items|size|colour|product|model|part|parts|plant|flavour|milk|medicine|lenses|order)',
        '(ordered|order|asked for|wanted|paid for) ..5 (got|received|came|was sent|were sent|delivered)',
        '(are|is|was|were) (not the (ones|one|same)|of (other|another|different)) ..3',
        '(without|came without|no) (gift wrap|the gift wrap|wrapping|charger|instructions|the manual|the card) ',
        '(delivered|given|handed|left) (it)? (to|at|with) (the)? (wrong|another|other|somebody else|someone else) ..1',
      ],
      unless: [
        'i ..1 (ordered|bought|chose|picked|selected|took) (the|a)? wrong',
        '(my|own) (mistake|fault)',
        '(happy|love|loved|great|thanks|perfect|quickly|on time)',
      ],
      matches: [
        'You [[sent green in place of]] grey.',
        'We [[received 2 of 3 mugs]].',
        'I [[received only half]].',
        'I [[got the wrong charger]].',
        'You are [[missing my fries]].',
        'The box came [[with missing screws]].',
      ],
      misses: ['I ordered the wrong size.', 'Can I get the other one instead of this?'],
    },
  ],
});
