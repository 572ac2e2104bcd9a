import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Answers to praise: what is said there of feedback or contact mends nothing. `praise` speaks of it, `regret` shows that not all was well. */
export const satisfiedCustomers: Lexicon<'praise' | 'regret'> = defineLexicon({
  id: 'satisfied-customers',
  summary: 'The reply answers praise',
  sources: ['rubric: plan none where nothing is open'],
  entries: [
    {
      value: 'praise',
      patterns: [
        '(positive|wonderful|lovely|glowing|great|excellent|amazing|fantastic|kind|superb|beautiful|awesome|nice) ..2 (review|feedback|words|comments|rating|comment|reviews|message|recommendation)',
        '(5|five) (star|stars)',
        '(glad|happy|delighted|pleased|thrilled|great|overjoyed|ecstatic) (to (hear|read|know|see|learn|note|find) (that|of|about)? (you|your|it)|that you|you) ..4 (enjoyed|enjoy|loved|liked|like|love|happy|great|good|wonderful|pleasant|memorable|comfortable|ideal|perfect|positive|satisfied|pleased)',
        'so (pleased|happy|glad) you',
        '(kind|warm) (words|response|wishes)',
        '(earn|get|deserve|give us) (a|that|the|your)? (5|five) star',
        'you have made ..4 (happy|day|smile)',
        'thank (you)? ..4 praise',
      ],
      matches: ['Thank you for the [[kind words]].', 'We are [[so glad you]] came by.'],
      misses: ['Thank you for your letter.'],
    },
    {
      value: 'regret',
      patterns: [
        '(sorry|apologise|apologies|apology|regret|disappointed|disappointing|disappointment|unfortunately|concern|concerns|issue|issues|problem|problems|inconvenience|shortcomings|short of|let down|however|difficulty|trouble|frustration)',
      ],
      matches: ['We [[regret]] the draught.'],
      misses: ['We loved having you.'],
    },
  ],
});
