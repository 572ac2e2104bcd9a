import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Praise, which weighs against hints of failure. Weight 2 is warm, 1 is mild. */
export const failurePraise: Lexicon<'praise'> = defineLexicon({
  id: 'failure-praise',
  summary: 'Praise of the product, the people or the stay.',
  entries: [
    {
      value: 'praise',
      weight: 2,
      patterns: [
        '(excellent|amazing|wonderful|fantastic|outstanding|superb|brilliant|awesome|fabulous|perfect|exceptional|marvellous|delightful|beautiful|stunning|gorgeous|incredible|spectacular|exquisite|terrific|lovely|delicious|yummy|impeccable|spotless|faultless|flawless|phenomenal|magnificent|gem|top notch|first class|five star|5 star|second to none|hats off|well done|great job|kudos|best (hotel|app|bank|place|service|in|stay|experience|company|ever|one|i have|staff))',
        '(love|loved|loving|enjoyed|enjoy|adore|impressed|delighted|thrilled|pleased|satisfied|recommend|recommended) (this|it|the|our|my|with|by|every|your|that|everything|all|here|staying|to|them|ourselves|a|highly|how|very)?',
        '(highly|definitely|thoroughly|would|will|strongly|unreservedly) (recommend|stay again|be back|come back|return|visit again|recommended|use again|buy again)',
        '(no|not a single|zero|without (any)?|never had (any|a)|nothing to) (complaint|complaints|complain|problems|issue|issues|fault|faults|hassle|fuss|hesitation) (at all|with|about|whatsoever)?',
        '(can not|could not|couldnt|can hardly) (fault|complain|praise|recommend|ask for|be happier|wait|thank|go wrong)',
        '(never|not|nothing|would not|will not) (be|been|to be)? (disappoints|disappointed|disappoint)',
        '(very|so|really|extremely|super|always|incredibly|exceptionally) (friendly|helpful|nice|clean|good|happy|kind|polite|courteous|comfortable|easy|professional|welcoming|attentive|pleasant|accommodating|useful|smooth|fast|efficient|responsive|tasty|satisfied|pleased|supportive|convenient|quick)',
        '(thank you|thanks|cheers) (so much|very much|to|for (a|the|your|making|all|being|letting|everything|such))',
        '(friendly|helpful|lovely|polite|courteous|attentive|wonderful) (and|helpful|friendly|polite)? ..1 (staff|team|people|receptionist|hosts|owner|owners|manager)',
        '{personnel} ..2 (friendly|helpful|polite|courteous|lovely|kind|welcoming|attentive|accommodating|great|nice|supportive|cooperative)',
        '(exceeded|surpassed) (our|my|all)? ..1 expectations',
      ],
      unless: [
        '(not|never|no|nothing|neither|without|hardly|far from|used to be|was|were not|would have been|could have been|less than|used to|if) (a|an|so|that|very|all|really|the|too|exactly)? <>',
        'do not <>',
        'thanks for nothing',
        '<> (if|except)',
        '(would|will) not <>',
        'it would be <>',
        'oh <>',
      ],
      matches: [
        'An [[excellent]] stay.',
        'I [[love this]] app.',
        '[[Highly recommended]].',
        '[[No complaints at all]].',
        'We [[could not fault]] it.',
        'The team is [[very friendly]].',
        '[[Thank you so much]].',
      ],
      misses: ['It was not excellent.', 'I do not love it.'],
    },
    {
      value: 'praise',
      weight: 1,
      patterns: [
        '(good|great|nice|clean|friendly|helpful|comfortable|convenient|easy|useful|polite|pleasant|happy|cosy|courteous|quiet|smooth|fast|simple|spacious|reasonable|affordable|best|better|fun|safe|satisfactory|decent|thanks|thank|favourite|helps|helped|cool|handy|welcoming|kind|neat)',
      ],
      unless: [
        '(not|never|no|nothing|hardly|too|less|neither|without|is not|was not|not very|not so|not that|not really|not at all|not even|only|could be|should be|would be|far|much) (a|an|so|that|very|all|really|the|too|any|as)? <>',
        '<> (if|luck|lord|god|grief|for nothing|regards|wishes)',
        'would be <>',
      ],
      matches: ['A [[good]] place.', 'The staff was [[helpful]].'],
      misses: ['It is not good.'],
    },
  ],
});
