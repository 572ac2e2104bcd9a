import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Lost bookings, theft, fraud on an account, damage, being put out: failures of no other kind. Weights as in `lapse-other`. */
export const lapseMishaps: Lexicon<'other'> = defineLexicon({
  id: 'lapse-mishaps',
  summary:
    'No record of a booking, cancelled or given away, someone else used the account, bag lost, property damaged, data leaked.',
  unless: [
    '(if|how (do|can|to)|can|could|may|would|what docs|which) ..4 <>',
    '(thanks|thank you|great|love|lovely) ..3 <>',
  ],
  entries: [
    {
      value: 'other',
      weight: 2,
      patterns: [
        '(no|not|lost|cancelled|never had|cannot find|without) ..2 (record|trace) of (my|our|the) ..2',
        '(says|said|told|hotel|they|desk|reception|app) ..2 (no|not any) ..1 (booking|reservation|order|appointment|seat|room) ..1 (found)?',
        '(booking|reservation|appointment|order) (is|was|has been)? ..1 (not found|lost|missing|cancelled|given away|double booked|overbooked)',
        '(someone|somebody|hacker|hackers|stranger) ..3 (used|using|uses|placed|placing|ordered|changed|logged|applied|accessed|got into|opened|took|walked|entered|is in) ..4 (my|our|account|card|order|room|name|house|number)',
        '(sim swapped|data leak|data breach|fake link|fake website|(account|profile|phone|was|got|been) hacked)',
        '(lost|missing|misplaced|(driver|they|you|crew|staff) (lost|left)) (my|our) ..1 (bag|bags|luggage|suitcase|case|pram|stroller|wheelchair) ..2 (on|in|at|at the|again|for|since|somewhere)',
        '(bag|bags|luggage|suitcase|baggage) ..2 (is|are|was|were|has been|have been|did|has|still)? ..1 (missing|lost|not (here|arrived|arrive|come|came|on)|damaged|broken|left behind|gone)',
        '(landed|arrived) ..3 without (my|our) ..1 (suitcase|bag|bags|luggage|case|pram)',
        '(cleaner|driver|technician|van|truck|courier|engineer|fitter|staff|workmen|installer|plumber|movers|they|you) ..2 (broke|damaged|scratched|drilled|blocked|hit|flooded|smashed|ruined|parked|dented|cracked) ..2 (my|our|a|the|on|through) ..2',
        '(reserved|booked|paid for) ..6 (sold|given|taken|gone|not (available|there|ready|given|booked)|moved|changed|split)',
        '(seats|seat|room|booking|order|plan|class) ..2 (have|has|were|was|been|got) ..1 (changed|moved|split|cancelled|swapped|given)',
        '(order|booking|tour|class|course|event|concert|show) ..2 cancelled ..4',
        '(spam|spamming) ..3 (calls|mails|messages|contacts)',
        '(sold|shared|leaked|selling|sharing|published) (my|our) ..1 (data|number|details|address|email|photo|photos|information)',
        '(stolen|robbed) ..3 (from|in|at|out) ..2',
      ],
      unless: [
        '(i|we) (have|had|just)? ..1 (cancelled|left|lost|forgot) (my|our|the|it)',
        '(my|our) (mistake|fault)',
        'found ..2 (fine|thanks)',
      ],
      matches: [
        'The hotel has [[no record of my booking]].',
        '[[Someone used my card]].',
        'My [[bag is missing]].',
        'The [[cleaner broke a vase]].',
        'Our [[seats were changed]].',
      ],
      misses: ['What documents do I need if someone used my card?', 'I cancelled my booking.'],
    },
  ],
});
