import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Thanks for praise, or joy over a good experience. Said to one who only complained, it shows that nobody read the complaint. */
export const thanksForPraise: Lexicon<'thanks' | 'joy'> = defineLexicon({
  id: 'thanks-for-praise',
  summary: 'Thanks for praise, or is glad about a good experience',
  sources: ['rubric: cold, contradicting'],
  unless: [
    '(hope|hoping|if|when|would|until|will|to|like|next|could|not|help us|deserve|earn|receive|give us|share|leave) ..8 <>',
    '(sorry|apologise|disappointed|concerned|but|however) ..8',
  ],
  entries: [
    {
      value: 'thanks',
      patterns: [
        '(your|such|the|for) (a|an)? ..1 (kind|lovely|wonderful|generous|gracious|warm|nice|sweet|beautiful|positive|great|amazing|awesome|fantastic|excellent|glowing) (words|word|review|reviews|compliments|compliment|feedback|rating|ratings|comments|comment|appreciation|response) ..2',
        '(your|the|such|these|for) ..2 (compliment|compliments|praise|appreciation|recommendation) (with us|on|about|for|of|and|$) ..2',
        '(loving|liking|enjoying|appreciating|recommending|praising) (our|the|us|this|your stay) ..2',
      ],
      matches: ['Thank you [[for your kind words]].', 'Thanks for [[loving our app]].'],
      misses: ['We hope to earn your positive review.'],
    },
    {
      value: 'joy',
      patterns: [
        '(glad|happy|delighted|pleased|thrilled|overjoyed|ecstatic|pleasure|heartening|great|wonderful|honoured) (to|that) (hear|read|know|see|learn|note|find)? ..1 (that|of|about|how)? ..1 (you|your|we) ..6 (enjoyed|enjoying|enjoy|loved|love|liked|like|amazing|great|good|wonderful|pleasant|memorable|comfortable|perfect|positive|satisfied|pleased|happy|fantastic|excellent|nice|delightful|expectations|best)',
        '(amazing|wonderful|great|fantastic|lovely|memorable|pleasant|delightful|excellent) (your)? (experience|stay|visit|time) (was|you had|with us|at our|you have had) ..2',
      ],
      unless: ['<> ..2 (not|back|again)', '(providing|provide|make|making|ensure|deliver|delivering|a|more) ..1 <>'],
      matches: ['We are [[glad to hear that you enjoyed]] it.'],
      misses: ['We will make it a pleasant stay with us next time.'],
    },
  ],
});
