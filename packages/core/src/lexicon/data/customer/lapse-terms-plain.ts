import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** A rule, a term or a change that disappoints, told in few words. Weights as in `lapse-policy`. */
export const lapseTermsPlain: Lexicon<'policy'> = defineLexicon({
  id: 'lapse-terms-plain',
  summary:
    'Bare complaints about terms: voucher only, no exchange, notice period, only new customers, must pay to, not possible for.',
  unless: ['(what|how|if|is it|are there|does|do you) ..4 <>', '(fair|happy|great|thanks) ..3 <>'],
  entries: [
    {
      value: 'policy',
      weight: 2,
      patterns: [
        '(no|not any|refused|denied|without) (exchange|exchanges|return|returns|refund|refunds|refills|warranty) (on|for|available|possible|allowed|policy|not|anymore|even|after|with) ..2',
        '(exchange|return|refund|cancellation|upgrade|replacement) ..1 (is|was)? not (available|possible|allowed|accepted|permitted|given)',
        '(only|just) (give|gives|gave|offer|offers|offered|offering|get|got) ..2 (voucher|vouchers|store credit|credit note|points|half)',
        '(new customers|existing customers|loyal customers|old customers) ..4 (only|cheaper|deal|deals|offer|offers|less|pay|get|not|ignored)',
        'why (can|could|do|are|is|does|has|have) ..3 (not|no|only|more|no longer|removed|stopped|closed) ..4',
        'why no ..4',
        '(notice period|days notice|months notice|minimum term|cancellation fee|exit fee|cancellation charge|early exit|admin fee|change fee|platform fee|convenience fee|restocking fee)',
        '(told|say|says|said) ..3 (have to|must|need to) (pay|wait|buy|sign|keep|stay|call|come) ..3',
        '(want|wanting|asking|ask|asks|demand|demands|require|requires) ..2 (a)? ..1 (monthly fee|deposit|extra|{number} (euro|pounds|dollars|rs)?) (for|to|now|just)',
        '(closing|closed|shutting|close) (my|our|the) ..1 (local|nearest|only)? (branch|store|office|account)',
        '(removed|removing|dropped|stopped|discontinued|ended|cut|reduced|took away) (the|my|our|free|all) ..3',
        '(required|mandatory|compulsory|forced) (for|to|even) ..3',
        '(claim|application|request|return|appeal|refund) ..2 (was|is|has been|got)? ..1 (refused|rejected|denied|declined)',
        '(limited|restricted|not (available|supported|possible|allowed)) (in|to|for|on|my) (my|this|our|the|existing|android|account)? ..1 (country|region|area|city|account|card|device|phone|users|customers|banks|item)',
        '(ads|ad|adverts) ..3 (paid|premium|pay|subscription)',
      ],
      unless: [
        'i ..1 (removed|stopped|closed)',
        'why not',
        // A fault asked about, not a rule.
        'why (is|are|was|were|does|do|has|have) (my|our) ..8',
        '(update|upgrade|sync|reset|bug|crash|app|programme|it) ..3 <>',
        'why do not you (have|sell|offer|make|do|bring|stock|carry|open) ..8',
        'why can not (i|we|you) ..1 (get|have|buy|still use|use ..3 (instead|like)|order|make|bring|be) ..4',
      ],
      matches: [
        'There is [[no exchange on gifts]].',
        'You [[only give a voucher]].',
        'There is a [[cancellation fee]].',
        'You are [[closing my local branch]].',
        'My [[claim was rejected]].',
      ],
      misses: ['Why are my lamps not blinking?', 'The update removed all my drawings.', 'What is the notice period?'],
    },
  ],
});
