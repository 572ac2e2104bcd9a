import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The customer is told off for silence, motives or sense. `silent`: it was not raised in time, had we known. `accused`: is said to
 * blame, exaggerate or harm. `why`: wonders at what the customer did.
 */
export const blameCustomerSilent: Lexicon<'silent' | 'accused' | 'why'> = defineLexicon({
  id: 'blame-customer-silent',
  summary: 'Holds silence, motives or sense against the customer',
  sources: ['constructs: BC', 'rubric: blames-customer'],
  unless: ['(if|whether|should|in case|please) ..4 <>', '(sorry|apologise) (that)? (we|our|nobody|no one) ..8'],
  entries: [
    {
      value: 'silent',
      patterns: [
        '(regret|sad|surprised|surprising|unfortunate|pity|shame|strange|puzzled|baffled|wish|disheartened) ..2 (that)? you (apparently|simply|have|had)? (never|did not|not|chose not to) (even|once|ever|to)? (post|posted|contact|contacted|call|called|inform|informed|tell|told|report|reported|raise|raised|mention|mentioned|bring|brought|speak|spoke|spoken|complain|complained|approach|approached|ask|asked|give|let|share|shared|highlight|highlighted|discuss|discussed) ..4',
        '(i|we) (only)? wish (that)? you (would have|had|could have) (let|told|informed|called|contacted|spoken|reported|raised|mentioned|brought|asked|given|approached|come|said|notified|shared|complained) ..4',
        '(none of|no|not one of) (these|those|such|this|your)? ..1 (concerns|concern|issues|issue|complaints|complaint|problems|matters|requests|feedback) (was|were|has been|have been|had been) (ever|also)? (communicated|raised|reported|mentioned|brought|shared|highlighted|made|told|notified|informed|lodged|received) ..2 (to|with|by|during|at|while|when|from|on|in) ..4',
        '(would|could) have (been)? (very|really|greatly|certainly|gladly|happily|easily|immediately|also)? (appreciated|happy|glad|able|pleased|addressed|resolved|rectified|corrected|assisted|helped|fixed|sorted|liked) ..6 (had (you|we|it|this|they)|if (you|it|this) (had|were|was|would)|immediate|immediately|during your stay|at the time|then and there|on the spot)',
        '(had|if) (we|i|our ..2|the ..2) (had)? (been)? (known|told|informed|aware|made aware|notified) (of|about|at|during|earlier|before|then|while|in time|we) ..3',
        '(no|not (get|got|received|receive|getting) (any|a)) ..1 (response|reply|answer|revert|feedback) (from|at|by) (your|you|the guest) (side|end|part)? ..1',
        '(at no (point|time|stage|moment)|never once|not once|on no occasion|not at any (point|time|stage)) ..6 you ..1 (complain|complained|mention|mentioned|report|reported|inform|informed|tell|told|ask|asked|raise|raised|say|said|bring|brought|object|objected|approach|approached|contact|contacted|call|called|come|came|express|expressed|show|showed) ..3',
        '(if|had) (you)? (would)? (had|have|you)? (only|just|directly)? (booked|ordered|bought|come|called|rung|asked|informed|told|checked|read|paid|written|cancelled|arrived|contacted) ..5 (we|i|it|this|that|you|there|nothing) (would|could|might) (not|never|surely|gladly|happily|easily|certainly|definitely|also|still)? (have|be|been|had) ..3',
        '(all|the only thing) (that)? you (had|needed|would have had|have) to do was ..6',
        '(without|instead of|rather than) (ever|even)? (informing|telling|contacting|notifying|asking|speaking to|approaching|raising|calling|letting) (us|the (staff|manager|team|reception|management|hotel)|our ..1|anyone|it|me) ..3',
      ],
      unless: [
        '(we|i) (will|shall) ..3 <>',
        '<> ..4 (so sorry|our fault)',
        '(we|i) would have been <> (to help|to assist) $',
      ],
      matches: [
        'We are [[surprised that you never mentioned it]].',
        '[[I wish you had told us earlier]].',
        '[[None of these issues was raised with the desk at the]] time.',
        'We [[would have gladly helped you had you]] asked.',
        '[[Had we known of it, we would]] have come.',
        'There is [[no response from your side]].',
        'He left [[without telling the manager]].',
        '[[At no point did you mention the cold soup]].',
        '[[If you had asked at the gate we would have let you in]].',
        '[[All you had to do was press the bell at the desk]].',
      ],
      misses: [
        'Please tell us if you never received it.',
        'At no point should you have been left alone.',
        'I am sorry: had you been told, it would not have been so bad.',
      ],
    },
    {
      value: 'accused',
      patterns: [
        'you (are|were|have been) (just|only|simply|now|actually|wrongly|unfairly|unnecessarily|merely|clearly)? (blaming|venting|maligning|defaming|exaggerating|accusing|targeting|slandering|misleading|misusing|taking advantage|making (this|it|things|that) up|spreading|posting false|trying to (get|take|damage|harm|spoil|avoid|malign|defame|blackmail|cheat|claim|gain|escape)) ..4',
        'you (had|have) (some|a|an)? ..1 (personal|hidden|ulterior|vested|own) (vendetta|agenda|motive|motives|interest|grudge|attack) ..2',
        '(with|due to|for|despite) no fault of (ours|our|us|the ..1) ..4',
        '(do not|not to|stop|kindly do not) (give|giving|write|writing|post|posting) ..2 (reviews|review|comments|feedback|opinion|opinions) (about|on|of|for|without) ..4',
        'you (are|were)? (well|fully|very well|perfectly|surely|yourself)? (aware|know|knew|remember) ..2 (of)? what you (yourself|have|had|did|were|said|wrote|told|yourselves) (done|did|do|said|say|wrote|written|to|doing|our|my|in|at|that|about)? ..3',
        'you (can|could|should|must|may|do|need) not (judge|rate|evaluate|condemn|blame|criticise|call|brand|accuse) (us|our|a|an|the|any|whole|entire|staff|somebody|someone|people|hotel|everyone|my) ..4',
        '(demand|demanding|demanded|wanted|want|expect|expected|asked for|asking for|insisted on) (unreasonable|impossible|unrealistic|undue|unfair|free|extra|a free|too much) ..4 (and|then|when|which|that|so) ..2',
      ],
      unless: ['(why|not) ..2 <>', '(offer|get|give|gave) ..3 <>'],
      matches: [
        '[[You are simply venting on every site]].',
        '[[You had a personal vendetta against him]].',
        '[[With no fault of ours you are cross]].',
        'Kindly [[do not give reviews on tea that you left]].',
        'You [[demand unreasonable things and then complain]].',
        '[[You are well aware of what you did at the pool]].',
        '[[You can not judge our cooks by one bad]] soup.',
      ],
      misses: ['You are looking forward to it.', 'You know what you need best.'],
    },
    {
      value: 'why',
      patterns: [
        '(i|we) (do|am|are|can|could) not (know|understand|imagine|fathom|think) (of)? (why|what made|for what reason) (you|the guest|the customer|anyone|someone) (are|were|did|chose|would|could|booked|decided|expect|expected|say|said|write|wrote|going|went|want|wanted|think|thought) ..4',
        '(why|how) (do|did|would|should|could) you (even|then|still)? (book|buy|come|stay|order|wait|go|choose|expect|install|use|sign|agree|accept|continue) ..4',
      ],
      unless: ['(sorry|apologise|frustrating) ..8'],
      matches: ['[[I do not know why you are going for the small]] one.', '[[Why did you book the small one]]?'],
      misses: ['I do not know why we were late.'],
    },
  ],
});
