import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The cause is laid at the customer's door without an outright "you failed to". `side`: the customer's device, card, data or side.
 * `advice`: care to be taken next time. `deed`: only if you did, since it was opened. `likely`: you must be entering it wrongly.
 */
export const blameCustomerAdvice: Lexicon<'side' | 'advice' | 'deed' | 'likely'> = defineLexicon({
  id: 'blame-customer-advice',
  summary: "Lays the cause at the customer's door by advice or by naming what is theirs",
  sources: ['constructs: BC'],
  unless: [
    '(not|never|nothing|no|hardly) ..2 <>',
    '(sorry|apologise|apologies|regret) ..4 <>',
    '(our|my) (fault|mistake|error|side|end)',
    '(gas|fire|smoke|unsafe|dangerous|phishing|scam|scammers|fraudsters)',
  ],
  entries: [
    {
      value: 'side',
      patterns: [
        '(problem|issue|fault|error|cause|reason|it|this|mistake|delay|trouble|that) (is|was|must be|lies|seems to be|appears to be|has to be|will be|comes) (probably|likely|most likely|clearly|only|purely|actually)? (with|in|on|at|from|due to|because of|caused by)? your (own)? ..1 (card|bank|internet|connection|phone|device|router|wifi|wi fi|settings|browser|computer|handset|network|equipment|provider|side|end|laptop|tv|wiring|pc|firewall|antivirus|operator|signal|setup|configuration|printer)',
        'your ..1 (internet|connection|phone|device|wifi|laptop|computer|tv|browser|line|signal|picture|photo|id|document|documents|image|photos|handset|router|version|file|scan) (is|was|are|were|must be|seems) (just|simply|probably|also)? (too|not|outdated|unreadable|old|blurred|unclear|incompatible|incomplete|slow|weak|invalid|full|unsupported|illegible) ..3',
        '(wrong|incorrect|improper|bad|faulty|poor|outdated) ..1 (configuration|settings|setting|setup|installation|data|entry|input|address|details|handling|wiring|connection) (on|at|by|from|in|of) (your|the (customer|user|client|buyer|guest)) ..2',
        '(on|at|from) (the (customer|user|client|buyer|guest|caller)) ..1 (side|end|part)',
        '(entered|saved|stored|registered|confirmed|activated|updated|accepted|typed in|given|filled in|changed|set up|made|booked|signed|chosen) ..2 (on|at|by|from) your (own)? (side|end|part|organiser|admin|administrator|colleague|agent|team|department|employer|office|family|son|daughter|husband|wife|assistant) ..1',
        '(blurred|unclear|incomplete|unreadable|wrong|incorrect|missing) (images|photos|pictures|documents|forms|applications|details|data|addresses|scans|copies) (is|are|will be|get|lead|cannot|cause) ..3',
      ],
      unless: [
        '(if|whether|check|may|might|could|see|perhaps) ..3 <>',
        '(please|could you|can you|let us|try) ..6 <>',
        '(on|at|from) your (side|end) (now|too|as well)',
        '<> (ready|safe|secure|fine|active|verified|approved)',
        '(not|no longer) (available|refundable|affected)',
      ],
      matches: [
        'The [[problem is with your card]].',
        '[[Your internet is too slow for it]].',
        'It comes from [[wrong settings on the customer side]].',
        'The key was [[entered by your organiser]].',
        '[[Blurred photos are rejected]].',
      ],
      misses: ['Please check whether the problem is with your card.', 'It is not your connection, it is us.'],
    },
    {
      value: 'advice',
      patterns: [
        '(please|kindly|would suggest|suggest|recommend|advise|request) ..6 (next time|in future|in the future|for future|before (making|ordering|booking|paying|posting|submitting|travelling|you (order|book|pay|travel|buy|sign|post|complain|install))|on such occasions|another time|the next time|going forward) ..3',
        '(please|kindly|do|just|always) (be|stay) (more|very|a bit more)? (careful|attentive|mindful|cautious|aware|vigilant|considerate|precise) (with|when|about|of|before|while|in) ..4',
        '(do not|avoid|refrain from|stop|never) (send|sending|open|opening|submit|submitting|post|posting|create|creating|write|writing|raise|raising) ..2 (multiple|duplicate|several|more than one|repeated|many|more) ..3 (as|because|since|it|this|which) ..3 (slow|slows|delay|delays|takes|longer|does not|queue|back|hold|holds) ..3',
        '(^|please|kindly|should) always (make sure|ensure|back up|keep|check|read|lock|store|save|ask|measure) (you|your|a|the|it|that|twice|before) ..3',
        'you should (never|always) (click|share|give|leave|open|use|trust|send|pay|buy|book|throw|keep|check|read|save|back|make|ask|lock|store|take|let) ..4',
        '(it is|is) (always|generally|usually)? (advisable|wise|recommended|better|best|good practice|best practice|a good idea) to (keep|check|read|book|order|save|make|back|ask|measure|have|take|verify|call|apply|arrive|reserve|come) ..4',
        '(would|we) (suggest|recommend|advise) (to|you to|that you) (apply|book|order|come|arrive|check|plan|read|call|leave|reserve|buy) ..2 (early|earlier|carefully|in advance|ahead|beforehand|on time) ..3',
      ],
      unless: [
        '(happy|welcome|glad|hope|forward|see you|serve you|discount|off|visit us|stay with us|come back) ..4',
        '(i|we) (will|shall|am|are|have|want|would like) ..3 <>',
        '(we|i|our ..1|staff|team) (should|must|will|always) ..6 <>',
        '<> (so|and) (we|i) (can|will)',
        '(let|tell|call|contact|reach|ask) (us|me) ..3',
        '(update|restart|reinstall|settings|profile|backup) ..4',
        '(we|i) always ..2',
        '(my guest|dinner|treat|share your feedback)',
      ],
      matches: [
        '[[Please check the size carefully next time]].',
        '[[Kindly be careful with your papers]].',
        'Please [[do not send several mails as this slows us]].',
        '[[You should never click on links]].',
        '[[It is always advisable to keep a copy]].',
      ],
      misses: [
        'We will be more careful next time.',
        'We hope to see you next time.',
        'Please call us before you travel.',
      ],
    },
    {
      value: 'deed',
      patterns: [
        '(can|could|would|will|may) only (have)? (happen|happened|occur|occurred|be|been|arise|come) ..3 (if|when|because|where) (you|your|someone|somebody|the customer|it was) ..4',
        '(as|because|since|once) (the|your|it|its|all|both) ..2 (was|were|had been|has been|have been) (removed|opened|used|worn|damaged|missing|washed|dropped|tampered|broken|altered|repaired|modified|unsealed|cut|expired|unplugged|full) ..3',
        'you (made|placed|used|started|clicked|visited|downloaded|watched|consumed|parked|dialled|called) ..4 (premium|abroad|roaming|outside|chargeable|extra|without|twice|several|after|beyond|over) ..3',
        '(was|were|is|are) (activated|cancelled|ordered|booked|requested|paid|submitted|applied|returned|reported|renewed|claimed|raised) ..2 (after|too late|later than|outside|past) ..4',
        '(your|the) (kids|children|dog|dogs|guests|friends|family|party|son|daughter|visitors|pet) (was|were|had) ..5 (complained|running|noisy|loud|damaged|broke|shouting|barking|disturbed|disturbing|smoking|left) ..3',
        '(some|few) (people|guests|customers|persons|users|skins) (may|might|can|could|are|will) (just|simply)? (be)? (sensitive|allergic|not used|more sensitive|picky|particular|not familiar) ..3',
        '(should|must|needs to|need to|ought to) (have|be) (been)? (mentioned|reported|raised|brought|notified|flagged|declared|pointed out|complained) ..5 (at the time|at the table|during|on the spot|immediately|then and there|while|straight away|to (the|our) ..2|at once)',
        'you (should|could) have (refused|told|informed|asked|mentioned|said|rejected|reported|raised|seen|noticed|waited|come|called|let) ..5',
        'you (clearly|obviously|simply|apparently|evidently|probably) (did|do|have|were|are|had) not ..4',
        '(if you had|had you|if you) (read|looked|checked) ..4 (you will|you would|it would|this would|we would) ..2',
      ],
      unless: [
        '(been|had to|not have) ..2 <>',
        '(you should|should) (not)? have (been|had|received|heard|got)',
        'so (we|i) (have|will|am|are)',
        'by (us|our|mistake)',
      ],
      matches: [
        'That [[can only happen if you allowed it]].',
        'The swap was declined [[as the seal was broken]].',
        '[[You made calls to a premium line]].',
        'The pass [[was activated after you landed]].',
        '[[You should have refused the crate]].',
        '[[You obviously did not restart it]].',
      ],
      misses: ['You should have been told at the time.'],
    },
    {
      value: 'likely',
      patterns: [
        'you (must|may|might|could|are probably|are likely|seem to|appear to) be (entering|using|typing|looking|confusing|clicking|mistaken|doing|holding|pressing|selecting|reading|logging|talking) ..4',
        '(it|that|this) must be (your|the customer) ..3',
        'so you must have ..4',
        '(please)? (check|see|verify) whether you (selected|entered|chose|typed|used|clicked|ordered|booked|gave) the (correct|right|proper) ..3',
      ],
      unless: [
        '(happy|glad|hope|sure) ..2 <>',
        'looking forward',
        '(frustrated|worried|tired|upset|exhausted|disappointed) ..2',
      ],
      matches: ['[[You must be entering the wrong pin]].', '[[It must be your modem]].'],
      misses: ['You must be looking forward to it.'],
    },
  ],
});
