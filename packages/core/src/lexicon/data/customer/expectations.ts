import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** What was expected, promised or paid for and not met. `unmet`: hoped for; `broken`: promised or paid for. */
export const expectations: Lexicon<'unmet' | 'broken'> = defineLexicon({
  id: 'expectations',
  summary: 'Expectations, promises and payments that were not met.',
  sources: ['CE: expectation violation'],
  entries: [
    {
      value: 'unmet',
      patterns: [
        '(expected|expecting|expect|hoped|deserve|deserved) {adv}? (so much|much|far|way|a lot|a bit|something|a little|lot)? (more|better|higher|different|differently) (from|of|for|than)?',
        '(thought|hoped|assumed|believed) (you|it|this|that|they|the) ..3 (better|different|would|could|good|was|were)',
        '(not|never) (what|as|the|like|even|how) ..1 (i|we|was|were|they|you)? (expect|expected|expecting|ordered|asked|advertised|described|promised|shown|pictured|paid|paid for|signed up|used to|hoped|displayed|mentioned|imagined|agreed)',
        '(used to be|was|were|had been) {very}? (so|a)? (good|great|better|best|fine|reliable|loyal|fantastic|excellent|perfect|amazing|happy) ..1 (before|once|until|but|now|till|earlier|initially|previously|then)',
        '(initially|previously|earlier|before|at first|originally|once) ..3 (pleased|good|great|happy|better|loved|fine|impressed|worked)',
        '(did|does|do|not) (not)? (live up|meet|match|come up) (to)?',
        '(far|a long way|miles) from ..2 (expected|promised|advertised|what|good|clean|ideal|perfect|luxury|acceptable)',
        '(should|must|ought to) (not)? (have)? {adv}? (have to|had to|be like|be this|take this|happen|happened|be happening|be so|need to|charge|be able|know better)',
        'how come',
        '(removed|took away|taken away|get rid of|got rid of|take away|taking away|discontinued|no longer (available|have|offer|works|work)|remove|getting rid)',
      ],
      unless: [
        '(exceeded|better|beyond|surpassed|more) than ..2 <>',
        '(why|how come) (not|do not we|do not you|would you) (try|let|stay|recommend)',
        '(no wonder|reason|reasons|knows|understand|is|see|(explain|explains)|explain|tell me|know|wondering|that is) why',
        '(wondering|curious|just) ..2 why',
        '(as|better than) <>',
      ],
      matches: [
        'We [[expected better from]] this shop.',
        '[[Not what I ordered]].',
        'It [[was great until]] the new owner came.',
      ],
      misses: ['That is why we came back.'],
    },
    {
      value: 'broken',
      patterns: [
        '(supposed|meant|promised|guaranteed|scheduled) (to|for|it|me|us|that|by|a|on|the|and)',
        '(paid|paying|pay|charging (me|us)|charge (me|us)|charged|spent) ..3 (for|extra|and|but|premium|full|upfront|already|a month|money)',
        '(you|they|he|she|agent|rep|website|page|ad|advert|description|email|it) ..1 (said|says|told|claimed|claims|claim|advertised|advertises|promised|promises|assured|guaranteed|agreed)',
        '(was|were|been|had been|am|being) (told|promised|assured|guaranteed|led to believe|lead to believe|given to understand|advised|informed|misled|mis led|misinformed|overcharged|short changed)',
        '(despite|even though|even after|although|in spite of|inspite of|regardless)',
        '(but|and|yet|instead|only) (got|received|was given|were given|was sent|all (i|we) got)',
      ],
      unless: [
        'happy to ..2 pay',
        '(worth|value) ..3 paid',
        '(great|good|excellent|nice|reasonable|fair) ..2 price',
        'paid (by|with|via|in) (card|cash)',
      ],
      matches: ['It was [[supposed to]] be here.', '[[You told]] me it was free.'],
      misses: ['The driver was great value.'],
    },
  ],
});
