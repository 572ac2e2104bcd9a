import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const sum = '({number}|£|$|€|rs|rupees|euro|euros|pounds|dollars|money|a fee|fee|fees|extra|full price|double|more)';

/** Money told as a bare event, the way short messages tell it: what was taken, went up or was not taken off. Weights as in `lapse-billing`. */
export const lapseMoneyPlain: Lexicon<'billing'> = defineLexicon({
  id: 'lapse-money-plain',
  summary:
    'Bare reports about money: charged for, charged anyway, bill went up, discount not applied, unknown payment, renewed unasked.',
  unless: [
    '(how much|what|when|if|whether|will|would|can|could|should) ..4 <>',
    '(thanks|thank you|great|happy|good|fair) ..2 <>',
  ],
  entries: [
    {
      value: 'billing',
      weight: 3,
      patterns: [
        `(charge|charges|charged|charging|bill|billed|billing|took|taken|debited|deducted|invoiced) (me|us|my (mother|father|mum|dad|wife|husband|card|account))? ..1 ${sum} ..3 (for|even|although|though|instead|without|when|while|after|before|on|every|and|but)`,
        '(charged|billed|debited|deducted|fined) (anyway|again|twice|regardless|still|instead|even though|although|though|after|despite|without|for (a|an|the|my|something|nothing|delivery|parking|roaming))',
        '(cancelled|canceled|returned|closed|paid|unsubscribed) ..6 (still|yet|and|but|already|anyway) ..2 (charged|charging|billed|billing|taking|deducted|debited|pay)',
        '(still|keep|keeps|kept|continue|continues) ..1 (charging|billing|taking|deducting|debiting|charge|charged|billed)',
        '(bill|bills|invoice|direct debit|premium|rent|fee|payment|subscription|rate) (has|have|is|was|just|suddenly|nearly|almost)? ..1 (doubled|tripled|went up|gone up|goes up|jumped|increased|so high|too high|very high|higher|put up)',
        '(put|raised|increased|hiked) (up)? (my|our) ..2 (bill|price|premium|rent|rate|fee|direct debit|payment)',
        '(see|seeing|notice|noticed|found|there is|there are|have) (a|an|two|{number})? ..1 (charge|charges|payment|payments|transaction|transactions|debit|direct debit) ..5 (not recognise|not make|not do|not made|not authorise|not know|on my)',
        '(transaction|transactions|payment|payments|charge|charges|debit|purchase) ..2 (i|that i|which i|we) (do|did|have|had)? not (recognise|make|made|do|done|authorise|authorised|know)',
        '(auto renewed|auto renew|auto renewal|automatically renewed|renewed automatically|renewed without|renewed even|renewed though)',
        '(coupon|voucher|promo|discount|code|offer|cashback|points|gift card) ..2 (applied|used|added|active)? ..1 not ..1 (applied|reduced|deducted|credited|added|given|taken off|accepted)',
        '(double|duplicate|wrong|incorrect|extra|two|{number}) ..1 (entries|entry|charges|bills|invoices|totals|payments|amount|interest|emi|fees|deductions)',
        '(fee|fees|charge|charges) ..2 (for|on) (a|an|each|every|the|my|receiving|small|payment|payments) ..2',
        '(money|amount|payment|cash|funds|transfer|salary|pension|wages) ..2 not ..1 (coming|come|came|arrived|arriving|credited|received|returned|showing|reached|there|in my)',
        '(refund|refunds) ..4 (not|never|pending|where|waiting|promised|nothing|no sign|delayed|overdue)',
        '(waiting|wait|where is|where are|asking|chasing|begging) (for|on|about)? (my|the|our|a)? ..1 (refund|money back|deposit|reimbursement|cashback)',
        '(cashback|cash back|reward|rewards|referral|bonus|incentive|refer|referring) ..4 not ..1 (credit|credited|come|came|paid|given|got|get|added|received|receive|giving|arrived)',
        'not ..1 (get|got|receive|received|given|give|getting|credited) ..4 (cashback|cash back|referral|bonus|incentive|(for|after|on) (referring|inviting|the referral))',
        '(got|received|made|did|sent|transferred) ..2 (payment|money|{number}) ..5 not ..1 (added|credited|showing|received|reflected|reflecting|in my)',
        '(short|short by|less by) {number}',
        '(less|lower|smaller) than (the)? ..1 (amount|sum|money|price) ..3',
        '(money|amount|payment|{number}) ..4 not ..1 (credited|added|reflected|updated) ..1 (to|in|into) ..2 (credit card|account|wallet|bank)',
        '(made|making|did|there (are|is|were)) ..2 (transaction|transactions|payment|payments|purchase|purchases) ..1 (i|we) (did|do|have|had)? not',
        '(kept|keep|keeping|withheld|owe|owes) (my|our|me|us) ..1 (deposit|money|{number}|refund|£|€)',
      ],
      unless: [
        '(battery|phone|laptop|device|charger|cable|vacuum|watch) ..3 <>',
        '(not|never|no) ..1 <>',
        '(fair|reasonable|small|low) (fee|fees|price)',
        '(found|find) ..4 (yesterday|ok)',
        // Time that was taken, and not money.
        '(take|takes|took|taken) ..3 {number} ..1 {unit}',
      ],
      matches: [
        'They [[charged us extra for]] the cot.',
        'The [[bonus was not paid]].',
        'He [[sent money to me and it is not showing]].',
        'My change was [[short 5]].',
        'It is [[less than the price]].',
        'I cancelled it and was [[charged anyway]].',
        'My [[bill doubled]] this winter.',
        'I [[see a payment that i do not recognise]].',
        'The plan was [[renewed without]] a word.',
        'The [[coupon was not applied]].',
        'The [[money has not arrived]].',
        '[[Waiting for my refund]] since May.',
      ],
      misses: [
        'They took over 2 weeks for a lid.',
        'What will I be charged for delivery?',
        'The phone is charged again.',
        'The rate is fair, great.',
      ],
    },
    {
      value: 'billing',
      weight: 2,
      patterns: [
        'why (is|was|are|were|did|do|does) ..2 (bill|invoice|fee|fees|charge|charges|premium|payment|direct debit) ..3',
        'why (did|do|does|are|is|was|am|were) (you|they|i|we|my account) ..1 (take|took|taking|charge|charged|charging|deduct|deducted|debited|billed|paying|pay)',
        '^ why ..2 (fee|fees|charge|charges|charged|{number})',
        '(price|prices|fare|fares|premium) (has|have|was|is|are|keep|keeps|went|gone|just)? ..1 (increased|increase|increasing|raised|up|hiked|going up|rising)',
        '(price|fee|fees|rate|fare) (increase|increases|hike|rise)',
        '(higher|more|less) than (told|quoted|agreed|promised|advertised|shown|booked|the (quote|offer|website|app))',
        '(hold|held|lien|pending|block) ..2 (on|in) (my|our) ..1 (card|account|deposit|money|salary)',
        '(insurance|extra|extras|item|charge|fee|service charge|subscription|add on) on (my|the|our) (bill|invoice|receipt|card|statement)',
        '(fine|fined|penalty|late fee) ..4 (though|although|even|while|when|because|where|paid)',
        '{number} (instead of|rather than) {number}',
      ],
      matches: [
        '[[Why is my bill so high now]]?',
        '[[Why did you take]] it twice?',
        'The [[price has increased]].',
        'There is a [[hold on my card]].',
        'It is [[80 instead of 40]].',
      ],
      misses: ['The price is fair.'],
    },
  ],
});
