import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The customer's account is called untrue, or the company denies. `false`: the review or claim is called false.
 * `denial`: we did not, we are not. `finding`: an inquiry, a record or a colleague is set against the account.
 * `correction`: announces that the account will be put right.
 */
export const contradictingDenials: Lexicon<'false' | 'denial' | 'finding' | 'correction'> = defineLexicon({
  id: 'contradicting-denials',
  summary: "Denies the customer's account, or sets an inquiry against it",
  sources: ['constructs: DF'],
  unless: [
    '(sorry|apologise|apologies|regret) ..10 (mistake|error|wrong|late|twice|not|never)',
    'you are (quite|absolutely|completely)? right',
  ],
  entries: [
    {
      value: 'false',
      patterns: [
        '(fake|false|fraudulent|fabricated|malicious|defamatory|baseless|bogus|made up|misleading|dishonest|invented|biased|unfounded|revengeful|revenge|motivated|paid|one sided) ..2 (review|reviews|claim|claims|allegation|allegations|accusation|accusations|complaint|complaints|statement|statements|comment|comments|story|remarks|information|rating|ratings|feedback|propaganda|picture)',
        '(review|reviews|claim|claims|allegation|allegations|accusation|accusations|complaint|statement|statements|comment|comments|story|remarks|version|post|account|description|picture|what you (say|said|wrote|describe|have described|have written|have said|mentioned)) ..4 (is|are|was|were|being) (a|an)? ..1 (fake|false|untrue|fabricated|malicious|defamatory|baseless|bogus|made up|misleading|unfounded|not true|not correct|incorrect|inaccurate|wrong|exaggerated|exaggeration|contrary|contradictory|an attempt|a lie|lies|lie|not genuine|not real)',
        '(attempt|trying|try|tries|effort|aim|aimed|intention) (to|at) (tarnish|damage|harm|defame|malign|spoil|ruin|hurt|discredit|blackmail|extort|mislead|spread) ..3',
        '(do not|please do not|stop|kindly do not|avoid|refrain from|not to|without|against) (spread|spreading|post|posting|write|writing|give|giving|make|making|publish|publishing) ..3 (fake|false|wrong|misleading|baseless|untrue|revenge|such|negative) ..3',
        '(far|quite|very|a bit|bit|totally|completely|simply|just)? (contrary to|at odds with|different from|removed from) (the|what) (truth|facts|reality|fact|actually|really|we|happened) ..2',
        '(with|for|through|by) no fault (of|on) (ours|our|us|the|my) ..2',
      ],
      unless: ['(report|reporting|remove|spot|scam|removing|phishing|reported) ..4 <>', '(not|never) ..2 <>'],
      matches: [
        'This is a [[fake review]].',
        'Your [[claims are entirely false]].',
        'It is an [[attempt to tarnish our name]].',
        'Please [[do not spread wrong news]].',
        'It came [[through no fault of ours]].',
      ],
      misses: ['We remove fake reviews within an hour if you report the fake reviews.'],
    },
    {
      value: 'denial',
      patterns: [
        '(^|and|but|:|however|well|no|sorry) (we|i|our ..1) (am|are|is) not (a|an)? ..1 (scam|scammers|scamming|fraud|frauds|fraudsters|fake|cheat|cheats|cheating|thieves|thief|running away|stealing|lying|liars|robbing|ripping|hiding|ignoring|avoiding|discriminating|spamming|greedy|bots|robots|robot|a bot|a scam) ..2',
        '(^|and|but|:|however|well|no) (we|i|my ..1|he|she|they) (did|have|had|would) not (shout|shouted|refuse|refused|ignore|ignored|insult|insulted|lie|lied|promise|promised|force|forced|threaten|threatened|cancel|cancelled|charge|charged|overcharge|delete|deleted|steal|hide|hidden|cheat|cheated|hang up|say that|say so|ask (you|for)|tell you|told you|mislead|block|blocked|raise|change|changed|touch|touched|treat|behave|laugh|open|opened|sell|sold|damage|damaged|break|lose|rude|agree) ..4',
        '(no one|nobody|none of (us|our ..1)) (never|ever)? (gets|got|was|would|has|did not|does not|do not|would not|has not) (blocked|banned|charged|refused|ignored|shout|shouted|ask|asked|be rude|been rude|behave|treat|say|said|told|touch|touched|enter|entered|lie|refuse|ignore|force|cheat|steal|demand) ..3 (for nothing|without (a|any|good)? reason|like that|that way|such|you|your|it|to|$)',
        '(it|this|that|there|they) (is|are|was|were|has|have|does|do|did) not (always|all|actually|really|just|only|every) ..2 (late|delayed|slow|bad|broken|dirty|closed|full|noisy|true|empty|expensive|down|the same|like that|happen) ..3',
        '(this|that|it|which) (is|was) not (an|a|any|our|the)? ..1 (error|mistake|fault|negligence|failure|oversight|defect|bug|issue|scam|lie) (on|from|of|by|at|in|but|$) ..3',
        '(so|hence|therefore|and) (there is|there are|it is|you have|there was) (no|not any|not a|not an|nothing) ..1 (delay|problem|issue|fault|error|double|overcharge|reason|mistake|bug|refund due|breach|case|ground|grounds|question) ..3',
        '(was|were) (actually|in fact|indeed|clearly|simply)? not (asked|told|forced|made|charged|refused|denied|ignored|promised|insulted) (to|for|a|any|by|anything|by (us|our)|twice|extra|such|that) ..3',
      ],
      unless: [
        '(if|whether|because|that|sorry|when|why|what|glad|unless|hope) ..3 <>',
        '<> (enough|sooner|earlier|quickly|properly|clearly|in time|right away|well|as promised|your expectations)',
        '(which|and) (was|is) (wrong|unacceptable|our) ..3',
        '(will|have|am|are) ..3 (refund*|credit*|fix|look into)',
        'should ..8',
        '(that is|this is) on us',
        // Advice: "I would not delete anything until it is clear".
        'would not ..3 (as long|until|unless|if|before)',
      ],
      matches: [
        '[[We are not a scam]].',
        '[[I did not shout]].',
        '[[Nobody gets banned for nothing]].',
        'That was not our error: well, [[this is not an error on our part]].',
        'One is March, one is April, [[so there is no double billing]].',
        'You [[were not asked to leave]].',
      ],
      misses: ['I am sorry that we did not tell you.', 'We did not tell you in time, and that is on us.'],
    },
    {
      value: 'finding',
      patterns: [
        '(as per|according to|per|based on|going by) (the|our|my|their|his|her)? ..1 (technician|technicians|technician report|engineer|driver|investigation|investigations|inspection|surveyor|findings|inquiry|enquiry|reports|report|courier|security|cctv|manager|housekeeping|front office|front desk|lab|workshop|assessor|tracking) ..2 (it|the|you|there|no|this|your|we|he|she|everything|nothing|that|correct|product|item|delivery|damage|all) ..5',
        '(cctv|camera|footage|logs|records|log|recording|recordings|call|register|history|room|system|ticket|account|chat) ..3 (was|were|has been|have been) (also|thoroughly)? (checked|reviewed|inspected|verified|examined|listened) ..1 (and|but|nobody|no|there|nothing|it|which) ..4',
        '(we|i) (have|had)? (also|already|personally|thoroughly)? (checked|reviewed|inspected|verified|looked (at|into|through)|went through|examined|investigated|looked) ..6 (and|but) (there (is|was|were|are) (no|nothing)|nobody|no one|nothing|no|it (was|is) (not|fine|correct|working|clean)|we (could|did|can|found|find|see) (not|no|nothing)|you (did|were|had|have) (not|never|already)|could not|did not|found no|found nothing|everything) ..5',
        '(we|system|team|staff|they|colleagues|hotel|reception|there (is|are|was|were)|i) (do|does|did|can|could)? (not)? (have|has|had|see|find|found)? (no|any) (such|previous|prior|other)? (record|records|note|notes|trace|evidence|proof|log|mention|history|guest) (of|about|that|for|from|with|to|in|on|which|logged|registered) ..5',
        '(our|my|the) ..2 (team|technician|technicians|surveyor|staff|driver|manager|engineer|housekeeping|department|accounts|security|chef|receptionist|courier|assessor|inspector|colleague|bank|seller) (has|have|had)? (also|clearly|already)? (confirms|confirm|confirmed|found|reports|reported|states|stated|tells|told us|informed|informs|says|said|let me know|noted|has noted|concluded|determined|verified|assures|assured) (us|me)? (that)? ..4 (no|not|nothing|never|only|due to|correct|working|fine|normal|wear|physical|misuse|missing|improper|you|delivered|as per|user|caused) ..3',
        '(could|can|did|were|was|are|am|is) not (be)? (able to)? (find|detect|observe|reproduce|replicate|confirm|trace|identify|verify|see|smell|apprehend|notice|found|observed|detected|hear) (any|a|an|the) ..2 (issue|fault|problem|error|defect|smell|damage|noise|such|irregularity|stinking|evidence|sign|bug|abnormality|leak|dirt|mistake|record|bad) ..3',
        '(no|not any) ..2 (fault|issue|issues|error|problem|problems|defect|defects|damage|irregularities|irregularity|abnormality|mistake|leak|breach|sign|misconduct) (was|were|has been|have been|could be|can be|is|are) (found|detected|seen|reported|observed|identified|noticed|established|visible|recorded) ..3',
        '(i am|we are|system is|account is|screen is|system|tracking|record|records|account) (also|only|just|clearly)? (showing|shows|show) (here)? that (you|it|the|your|this) ..2 (cancelled|signed|ordered|agreed|arrived|was delivered|was|were|did|have|had|selected|chose|only|never|not|booked|paid|accepted|opened|received) ..4',
        '(as|like) (i|we) can see ..1 (here|from|in)? ..2 you (ordered|booked|selected|chose|signed|agreed|cancelled|paid|accepted|were|had|have|only|did) ..4',
        '(an|a|the|our) (email|mail|sms|message|letter|notification|text|reminder|notice|reply|call) (was|were|has been|had been) (also|already|duly|indeed)? (sent|made|posted|given|issued|emailed|delivered) (to you)? (on|to inform|informing|about|before|to (you|your)|well|several|on several|and) ..4',
        '(tried|attempted|trying|attempting|attempts|called|calls|calling|rang|ringing|times|occasions|approached) ..8 (but|however|and|though|yet) (there (is|was)|we (got|received|had)|you|got|received|with)? (no|did not|have not|were not|never|not) ..1 (response|answer|reply|respond|responded|pick|picked|available|reachable|replied|answering|answered) ..1 (from|up|by|to|the|our|your|you|$) ..3',
      ],
      unless: [
        // Where a parcel is disputes nothing.
        '(parcel|order|package|consignment|item|shipment|letter) (was|is|has been) (handed|dispatched|shipped|sent|posted|collected|scanned|forwarded|in transit|on its way)',
        '<> ..8 (sorry|apologise|mistake|our fault|on us)',
        '(if|whether|until|once|when|because|so that|let me know|unless) ..3 <>',
        '(you|customer) ..1 <>',
        '(will|refund|refunded|resend|replace|replacement|reship|escalated) ..6',
        '(that is why|which is why|so) (i|we) ..3',
        '<> ..6 (refund|replacement|escalated|on its way)',
        '(yet|so far)',
        '(please|could you|can you|kindly) (share|send|provide|dm|give|let) ..6',
        // Good news from a colleague disputes nothing.
        '(that)? (you|it|they|everything) (should|can|will|may) (now|again|soon|shortly|all)? (be able|be (working|fixed|resolved|sorted|ready|active)|access|use|log|see|receive|get|proceed|try|work) ..2',
      ],
      matches: [
        '[[As per our investigation, it was packed well]].',
        '[[Cctv was checked and nobody came]].',
        '[[We checked the pump and found nothing]].',
        '[[We have no record of a call]].',
        '[[Our surveyor found that the stain was due to wear]].',
        'We [[could not find any fault]].',
        '[[As I can see you ordered a size nine]].',
        'We [[called you twice but you did not answer]].',
      ],
      misses: [
        'Our team has confirmed that a refund is due.',
        'Our technician has confirmed that you can use the lift again.',
        'We tried calling you but could not reach you, so I will try again at six.',
        'If you can not find any fault, tell me.',
      ],
    },
    {
      value: 'correction',
      patterns: [
        '(allow|permit) (us|me) to (clarify|correct|set the record|put the record|point out|remind|state) ..3',
        '(we|i|our team) (just|only|do|also|must|have to|need to|feel|kindly|would)? (want|would like|wish|like|have|need|beg|must|feel obliged|humbly)? (to)? (make a point|point out|put on record|remind you|draw your (kind)? attention|set the record|state for the record|correct (you|this|that|your|the) ..2 (statement|claim|impression|review)|correct you) ..3',
        '(we|i) (want|would like|wish|need|have|must) (to)? (clarify|clear) (here|that|to you|this|the)? ..2 (you|our|we|it|there|this|the) ..1 (never|not|did not|do not|have not|was not|were not|is not|are not|only|always|had|already) ..2',
        '(just)? (for|to keep) the record ..4',
        '(consider|take|treat) ..3 as (a|our) (justification|clarification) ..2',
        '(factually|technically|objectively) (incorrect|wrong|inaccurate|untrue|speaking)',
      ],
      unless: ['(to help|so that|if) ..2 <>', '(mistake|error|wrong|problem) <>', 'sorry ..8'],
      matches: [
        '[[Allow us to clarify the matter]].',
        '[[I want to make a point about this]].',
        '[[We would like to clarify that we never ask it]].',
      ],
      misses: ['To help us, allow me to clarify one thing.'],
    },
    {
      value: 'denial',
      patterns: [
        '(we|our ..1|the bank|the company) (do|does|will|would|can|could|shall|have|has)? ..1 (never|not) (close|closed|block|blocked|charge|charged|deduct|deducted|cancel|cancelled|delete|deleted|suspend|suspended|disable|disabled|lock|locked|reject|rejected|refuse|refused|ban|banned|hold|withhold|delay|remove|raise) ..5 (unnecessarily|arbitrarily|randomly|unfairly|intentionally|deliberately|on purpose|for (no|nothing|any) ..2|without ..2 (reason|reasons|cause|notice|consent|permission|approval|prior|warning))',
      ],
      unless: ['(should|sorry|that|ensure|sure|promise|if) ..4 <>', '(happen|repeat|repeated) again'],
      matches: ['[[We would never charge anybody without a reason]].', '[[We do not block members unfairly]].'],
      misses: ['We are sorry that we did not cancel it without prior notice.'],
    },
  ],
});
