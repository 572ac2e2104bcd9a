import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * A no put as the terms of the thing. `standing`: a charge or a decision that stays as it is. `reach`: for whom or for what it is
 * not meant. `design`: it is meant to be so. `liability`: the company does not answer for it.
 */
export const refusalsTerms: Lexicon<'standing' | 'reach' | 'design' | 'liability'> = defineLexicon({
  id: 'refusals-terms',
  summary: 'A no put as the terms of the thing',
  sources: ['constructs: PS', 'rubric: refusal'],
  unless: [
    '(sorry|apologise|regret) (that|for|if|about) ..8 <>',
    '(why|whether|if|when|until|unless|because|how|once|so that|says|said|saying|hear) ..3 <>',
    'you ..2 <>',
    '(not|never|no longer) ..1 <>',
    '<> ..8 (but|however|instead) (i|we|you)',
  ],
  entries: [
    {
      value: 'standing',
      patterns: [
        '(is|are|was|were) (strictly|all|sadly|unfortunately|always)? non (refundable|returnable|transferable|exchangeable|negotiable|cancellable|changeable|reversible|redeemable) ..1',
        '(the|your|this|that|our) ..2 (charge|charges|fee|fees|bill|amount|invoice|penalty|price|fine|decision|deduction|reading|result) (is|are|was|were) (therefore|hence|indeed|in fact|perfectly|entirely)? (correct|right|valid|justified|accurate|in order|legitimate) (and (it|they)? (stands|stand|remains|remain|will remain|is (due|payable)|must be paid|will not ..3))? ..1',
        '(the|your|this|that|our) ..1 (charge|fee|bill|amount|invoice|penalty|price|fine|decision|debt|contract|notice|rule|cancellation) (stands|still stands|remains (due|payable|valid|unchanged|final|in force|as it is|in place)|holds good) ..1',
        '(warranty|guarantee|contract|subscription|licence|voucher|coupon|offer|pass|points|miles|credit) ..2 (has|have|had|is|are) (now|already|sadly|unfortunately)? (expired|lapsed|run out|ended|void) ..2',
        '(we|company|hotel|airline|shop|store|bank) (never|do not ever) (issue|give|offer|pay|refund|return|ship|accept|allow|provide|compensate|make|grant|reimburse|waive) ..3',
      ],
      matches: [
        'Such fares [[are non refundable]].',
        '[[The invoice is correct and remains payable]].',
        '[[Your cancellation fee stands]].',
        'The [[warranty has expired]].',
        '[[We never pay for lost time]].',
      ],
      misses: [
        'If the voucher has expired, tell us.',
        'The charge was wrong.',
        'We are sorry that the offer has expired.',
      ],
    },
    {
      value: 'reach',
      patterns: [
        '(support|supports|serve|serves|accept|accepts|offer|offers|ship|ships|deliver|delivers|cover|covers|work|works|operate|operates|allow|allows|cater|caters|available) (in|to|for|with)? only (in|to|for|with|on|the|certain|selected|some|a few|our|those|a|an)? ..2',
        '(we|our ..1|app|shop|bank|hotel|store|site) (am|is|are) (currently|presently|temporarily|at present|at the moment)? (not|no longer) (currently|presently|yet)? (accepting|taking on|taking|onboarding|offering|serving|issuing|opening|selling|adding|shipping|delivering|operating|planning|able to accept|hiring|allowing|supporting) ..3',
        '(is|are) (currently|presently|strictly|meant|intended|designed|reserved|purely)? (only|exclusively|solely|strictly) (meant|intended|reserved|open)? (for|to) (premium|paid|paying|registered|in house|existing|new|verified|selected|eligible|adult|adults|resident|residents|staff|members|guests|those|people|customers|users|passengers|subscribers|cardholders|business|trade|local) ..2',
        '(discount|discounts|offer|offers|coupon|coupons|voucher|vouchers|guarantee|warranty|rate|rates|rule|promotion|cashback|policy|insurance|cover|code|codes|price|prices|refund|refunds) (do|does|can|will|would) not apply (to|for|on|in|with|during|when|here) ..3',
        '(prices|rates|fares|charges|fees|tariffs|menus|timings|hours|rules) (is|are) (set|fixed|decided|determined|calculated|governed|regulated) (by|per|according|under|at|automatically|centrally|in advance) ..3',
      ],
      unless: ['(offer|sale) ..1 <>', '<> ..6 so (we|i) (will|have)', 'chances'],
      matches: [
        'The shuttle [[serves only the south gate]].',
        '[[We are not taking new pupils]].',
        'The lounge [[is strictly for residents]].',
        'Your [[voucher does not apply to food]].',
        '[[Prices are set by each branch]].',
      ],
      misses: ['We are not taking any chances with your health.', 'Why does the offer not apply to me?'],
    },
    {
      value: 'design',
      patterns: [
        '(this|that|it|which) (is|was) (simply|just|exactly|how)? (how|the way) (the|this|that|it|they|we|our) ..2 (is|are|was|were|has been|have been)? (designed|built|made|meant|intended|set up|planned|priced|works by design|supposed to (be|work|look))',
        '(is|are|was|were|works|work) (fully|exactly|entirely|simply|just|all)? (as (designed|intended|planned|specified)|by design|meant to (be|work)|intended (behaviour|to (be|work)))',
        '(it is|this is|that is|it being) (our|the|company|against|a|hotel|shop|store) ..1 (policy|practice|rule|standard) (not to|that (we|no|all|every|each)|to (not|never|charge|ask|decline|refuse)) ..3',
        '(this|that|it) (is|was) (and will)? (not|never) (going to|about to) (change|happen|be changed|be possible) ..1',
        '(and|so) (this|that|it) (will|shall) (remain|stay) (so|that way|as it is|the same|in place) ..1',
      ],
      matches: [
        '[[That is how the lock is made]].',
        'The fan [[works as intended]].',
        '[[It is our policy not to lend tools]].',
        '[[That is not going to change]].',
      ],
      misses: ['That is not how it is meant to work.', 'We asked how it was built.'],
    },
    {
      value: 'liability',
      patterns: [
        '(we|hotel|company|management|shop|store|bank|airline|venue|organiser|organisers) (am|is|are) not (legally|held|in any way|at all)? ..1 (responsible|liable|accountable|answerable) (for|if|when|in|once|as) ..3',
        '(we|hotel|company|management|shop|bank|airline|venue) (hold|holds|accept|accepts|assume|assumes|take|takes|bear|bears|carry|carries) no ..1 (liability|responsibility|blame|fault) ..3',
        '(we|hotel|company|management|shop|bank|airline|venue) do not (hold|accept|assume|take|bear|admit) (any|the)? ..1 (liability|responsibility|blame|fault) ..3',
        '(is|are|statements|promises|advice|words) ..2 not (legally)? binding ..2',
      ],
      matches: [
        '[[We are not liable for coats left at]] the bar.',
        'The [[shop accepts no responsibility]].',
        'Such quotes [[are not binding]].',
      ],
      misses: ['We are responsible for this.'],
    },
  ],
});
