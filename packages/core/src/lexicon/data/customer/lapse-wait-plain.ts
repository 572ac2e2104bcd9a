import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const span = '{number} ..1 (min|mins|minutes|hour|hours|hrs|day|days|week|weeks|month|months|year|years|h|d)';
const done =
  '(done|arrived|come|came|delivered|received|shipped|dispatched|sent|updated|confirmed|processed|assigned|approved|started|issued|ready|changed|moved|booked|credited|generated|completed|activated|picked up|collected|here|there|given|paid|verified|resolved)';

/** Time that passed, told as a bare fact beside something that did not happen. Weights as in `lapse-delay`. */
export const lapseWaitPlain: Lexicon<'delay'> = defineLexicon({
  id: 'lapse-wait-plain',
  summary:
    'Bare reports of waiting: three days and nothing, pending since, slot was six and it is eight, late again, cancelled again.',
  unless: [
    '(how long|if|whether|will|would|can|could|does it) ..4 <>',
    '(arrived|delivered|came|shipped) (in|within|after only|after just) <>',
    '(no|never|without) ..1 <>',
  ],
  entries: [
    {
      value: 'delay',
      weight: 3,
      patterns: [
        `${span} (late|delay|delayed|overdue|behind|past|and counting|already|now|gone|and still|and no|and nothing|still|without|of waiting|waiting|wait) ..3`,
        `(late|delayed|delay|waiting|waited|wait|queue|queued|queuing|pending|stuck|overdue) ..4 (by|for|of|since|already|after|over|more than|nearly|almost|from|last)? ${span}`,
        `(since|for|past|last|after|from|over|within|in) (the|last|past|about|more than|over|almost)? ..1 ${span} ..3 not ..1 ${done}`,
        `not ..1 ${done} ..3 (since|for|even after|after|from|in|yet|till|until)`,
        `(still|yet) not ..1 ${done}`,
        '(waiting|wait|pending|stuck|in transit|out for delivery|processing|in progress|under (process|verification|review)|on hold) (since|for|from|until|more than|almost|over|from the) ..3',
        '(still|yet) (waiting|pending|processing|in transit|no (delivery|order|parcel|sign|update|news|movement))',
        '(slot|appointment|delivery|window|booked|table|flight|train|bus|start|reserved) ..5 {number} ..4 (now|it is|its|and it is|seated|still|past)',
        '(guaranteed|promised|said|due|supposed|expected|should) ..5 (today|yesterday|tomorrow|{weekday}|next day|{number}) ..3 (now|still|but|and|nothing|says|not)',
        '(is|are|was|were|running|comes|came|always|arrived|arrives|getting) ..1 (late|delayed) ',
        '(delayed|late|cancelled) (again|every|everyday|always|once more|third|twice|{number} times|without)',
        '(train|flight|bus|delivery|appointment|order|courier|class|ferry|coach|technician|engineer|driver|cab|taxi|ride) ..2 (is|was|got|has been|has|just)? ..1 (delayed|cancelled|postponed|rescheduled|not (here|shown|turned up|come|arrived))',
        '(delayed|cancelled|postponed|rescheduled) (my|our|the) ..1 (train|flight|bus|delivery|appointment|order|class|trip)',
        '(parcel|package|order|delivery|item|items|card|shipment|letter|post|status|tracking) ..2 (has|have|is|was)? not (been|changed|moved|updated|delivered|arrived|come|received|dispatched|shipped)',
        '(taking|takes|took|take) (too|so|very|way too|forever|ages|more than|over|long) ..2',
        '(says|marked|shows|status|shown|showing|tracking) ..2 (delivered|as delivered) ..4 (not|nothing|no|never|but|nowhere)',
        '(attempted|missed|failed) (delivery|a delivery)',
        '(line|queue|lines|queues) ..2 (out|round|around|down) (of)? the (door|block|corner|street|building)',
        '(longest|slowest|endless|biggest) ..1 (line|queue|lines|wait|checkout|check in)',
        '(reschedule|rescheduled|rescheduling|re scheduled|postpone|postponed) ..1 (my|our|the|it|them|for|to|again|without) ..1',
        '(both|all|again|twice|got|getting|constantly|every (flight|train|bus|order)) (was|were|is|are|been)? delayed',
        `(came|come|arrived|served|brought|delivered|available|started|got|refunded) (only|just)? (after|until|till|til) (more than|over|almost|about|around|nearly)? ${span}`,
        `(service|serving|food|order|waiting|response|delivery|check in|room service) ..1 (time|times) ..3 (above|over|more than|exceeds|around|was|is|of) ..1 ${span}`,
        `(not|never|no) ..3 (till|until|til|for|in) (more than|over|almost|the (next|last))? ${span}`,
        '(long|longer|lot of|so much|too much) time (to|in|for|on) (process|processing|approve|approval|verify|deliver|delivery|activate|activation|serve|check|get|open|opening|settle|settlement|dispatch|come|reply|clear)',
        '(not|never) ..3 (for|since|from)? (a|so|very|such a)? long time',
        '(never|did not|still not|have not|has not|not) ..1 (got|get|gotten|receive|received) (my|our|his|her) ..1 (shit|stuff|thing|things|order|card|parcel|package|present|book|books|item|items|tickets|documents|passport|certificate|delivery|food|meal)',
        '(orders|things|items|stuff|parcels|packages|them|deliveries|letters) (are|is|were)? not (arriving|coming|turning up|being delivered|showing up|reaching)',
      ],
      unless: [
        '(customer|member|user|with you|fan|account holder|guest) ..3 <>',
        '(open|check in|checkout|arrive|flight is) late',
        '(stay up|late at night|late check)',
        '(my|our) (mistake|fault)',
        '(worth|no) ..1 wait',
        'i (was|am|came|arrived) ..1 (late|delayed)',
        '(cancelled|cancel) (my|our) ..2 (and|because|since) i',
      ],
      matches: [
        'My order is [[5 days late]].',
        'The [[queue went round the block]].',
        'It was the [[slowest check in]].',
        'You [[postponed our fitting]] again.',
        'The soup [[arrived only after 50 minutes]].',
        'The [[serving time was 50 minutes]].',
        'Such a [[long time to approve]] a claim.',
        'Her [[letters are not coming]].',
        'It is [[pending for 3 weeks]].',
        'The pickup is [[not done since]] Monday.',
        'The parcel is [[stuck since monday]].',
        '[[Still waiting]].',
        'The [[slot was 6 to 7 and now it is]] nine.',
        'Our [[train was cancelled]].',
        'The [[parcel has not moved]].',
        'It [[says delivered but nothing]] came.',
      ],
      misses: ['How long will it take?', 'I was late, sorry.', 'I am a customer for 8 years now.'],
    },
    {
      value: 'delay',
      weight: 2,
      patterns: [
        '^ ..2 (when|where) (is|are|will|does|do) ..2 (my|our|it|the order|the parcel) ..4 (come|arrive|ship|shipping|delivered|be here|reach|{number}|yet)',
        `(application|claim|request|refund|renewal|card|order|ticket) status ..4 ${span}`,
        '(applied|ordered|submitted|paid|requested|booked|sent|asked) ..3 (ago|back) ..4',
        'how much longer',
        '(standing|sitting|stuck|stranded|waiting) (here|in|at|on) ..3 (lobby|gate|platform|station|airport|queue|line|cold|rain|runway|plane|train|bus)',
      ],
      unless: ['(return|exchange|warranty|cancel|bought) ..6 <>', '(happy|love|loved|great)'],
      matches: [
        '[[How much longer]] do we sit here?',
        'We are [[stuck here at the gate]].',
        'I [[applied 3 weeks ago]].',
      ],
      misses: ['I bought it and it was sent back ago.'],
    },
  ],
});
