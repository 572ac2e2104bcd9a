import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Words by which a sentence does more than state how things are: it thanks, regrets, promises, hopes, strives, judges, tells where
 * the customer's own case stands or tells of a change.
 * A sentence without any of them is a bare fact.
 */
export const beyondFacts: Lexicon<
  'thanks' | 'regret' | 'promise' | 'hope' | 'striving' | 'verdict' | 'status' | 'change'
> = defineLexicon({
  id: 'beyond-facts',
  summary: 'Words by which a sentence does more than state a fact',
  sources: ['rubric: cold, contradicting'],
  entries: [
    {
      value: 'thanks',
      patterns: [
        '(thank|thanks|thankful|grateful|appreciate|welcome|happy|glad|pleased|delighted|love|enjoy|enjoyed)',
        '(feedback|noted|shared|share)',
      ],
      matches: ['We [[appreciate]] it.', 'Staff have [[noted]] it.'],
      misses: ['The pool is open all day.'],
    },
    {
      value: 'regret',
      patterns: [
        '(sorry|apologise|apologies|apology|regret|unfortunate|unfortunately|understand|sad|saddened|unhappy|disheartened|disappointed|dismayed|concerned|upset|shocked|ashamed)',
      ],
      matches: ['The pool is [[unfortunately]] small.'],
      misses: ['Each room has a fridge.'],
    },
    {
      value: 'promise',
      patterns: [
        '(will|shall|ensure|let|please|kindly|working|taken|back|soon|again)',
        '(advised|advise|recommend|recommended|request|requested|suggest|waive|waives|waived|waiving|discount|refund|refunded)',
        '(if|would|could|should|may|might|can)',
      ],
      matches: ['Our chef [[will]] see to it.', 'We [[can]] move the bed.'],
      misses: ['Breakfast is served from seven.'],
    },
    {
      value: 'hope',
      patterns: ['(hope|hoping|hopeful|look|forward)'],
      matches: ['We [[hope]] it was one bad day.'],
      misses: ['Towels are in the cupboard.'],
    },
    {
      value: 'striving',
      patterns: [
        '(try|trying|aim|strive|strives|striving|improve|improving|improvement|priority|committed|dedicated|learning|constantly|continuously|continue|endeavour)',
      ],
      matches: ['We [[strive]] for clean rooms.', 'Clean rooms are our [[priority]].'],
      misses: ['All rooms are cleaned daily.'],
    },
    {
      value: 'verdict',
      patterns: ['(acceptable|unacceptable|accept|tolerate)'],
      matches: ['That is never [[acceptable]].'],
      misses: ['The bar is on the first floor.'],
    },
    {
      // Where the customer's own case stands disputes nothing.
      value: 'status',
      patterns: [
        'your ..2 (order|parcel|package|delivery|refund|payment|transaction|transfer|request|ticket|case|claim|complaint|application|account|card|replacement) (is|are|was) ..1 (on (its|the|it is) way|under|in (transit|progress|process|review)|now|still|being|pending|processed|scheduled|ready|complete|completed|active|successful|shipped|dispatched|approved|received)',
      ],
      matches: ['[[Your payment is on its way]].', '[[Your claim is under]] review.'],
      misses: ['Your room is next to the lift.'],
    },
    {
      value: 'change',
      patterns: ['(been|has|had|new)'],
      matches: ['The lift [[has]] a [[new]] motor.'],
      misses: ['The lift goes to every floor.'],
    },
  ],
});
