import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The work goes to the customer or to someone outside, without an invitation to get in touch.
 * `handed`: said to be the customer's move. `other`: another party is named as the one to ask. `self`: the customer does the
 * company's work, or starts over. `watch`: the customer keeps watch. `listing`: the customer finds it somewhere.
 */
export const dumpElsewhere: Lexicon<'handed' | 'other' | 'self' | 'watch' | 'listing'> = defineLexicon({
  id: 'dump-elsewhere',
  summary: 'Leaves the work to the customer or to someone outside',
  sources: ['constructs: RD'],
  unless: [
    '(no|without) need (for you)? to <>',
    '(not|never) (have|need|having) ..1 <>',
    '(so|that|because) you (do|will|need) not ..3 <>',
    '(told|asked|made) (you)? to <>',
    'you (had|have had) to <>',
    'should not have (had)? (to)? <>',
  ],
  entries: [
    {
      value: 'handed',
      patterns: [
        '(leave|leaving|left) (it|this|that|the rest|things|matters) (with|to|up to) you (to)?',
        'ball is (now)? (in|back in) your court',
        '(it|that|this|the rest|the next (step|move)) (is|will be|would be|has to be|must be) (now)? (up to you|yours|down to you|for you to (chase|arrange|sort|follow|contact|resolve|raise|pursue|take up))',
        '(up|down) to you to (chase|contact|call|arrange|sort|resolve|follow|pursue|raise|find)',
      ],
      unless: [
        '<> (provide|prove|show|check|ensure|submit|send|supply|keep|read)',
        '<> to (provide|prove|show|check|ensure|submit|send|supply|keep|read)',
      ],
      matches: ['We will [[leave it with you to]] ring them.', '[[The rest is up to you]].'],
    },
    {
      value: 'other',
      patterns: [
        '(requests|request|claims|complaints|questions|queries|returns|refunds|matters|enquiries|bookings|cancellations|changes|orders) ..4 go (only|directly|straight)? (through|via|to) (the|our|a) ..1 (web form|form|portal|online form|website|app|helpline|online portal|contact form|complaints form|team|department|office|address)',
        '(is|are|would be|will be) the (one|ones|people|person|right place|right people|best place|best people|right team|place|best person|correct team|right party|party) (to|who (can|could|should|has to|must)) (raise|ask|contact|approach|call|speak|write|help|deal|answer|take|pursue|claim|talk|turn|go|sort|resolve|chase|make)',
        '(complaint|complaints|request|requests|claim|claims|refund|refunds|query|queries|enquiries|disputes|cancellations|returns|changes) ..5 (need|needs|must|should|have|has|can only|may only|are|is) (to)? (be)? (made|sent|addressed|directed|submitted|raised|handled|dealt with|lodged|filed) (in writing|through|via|on|by|to|with|online|at|directly)',
        '(is|are|it is|that is|would be) (something)? for (you to|{outsider} to) (sort|decide|resolve|deal|answer|fix|settle|pay|arrange|take|raise|ask|pursue|investigate)',
        '(take|taking|taken|raise|raising|pursue|bring) (it|this|that|the matter|your complaint|things|the issue|any complaint) (up)? (with|to) (the|your|them|him|her|{outsider})',
        '{outsider} (is|are|would be|will be|has to be) the (one|ones|people|person|right place|right people|best place|best people|right team|place|best person|correct team) (to|for|who)',
        '{outsider} (should|will|would|may|might|can|could) (be able|be happy|be glad|be better placed|be best placed|be in a better position) to (help|assist|advise|tell|answer|take a look|look|sort|resolve|explain|confirm|check)',
        '(they|someone there|somebody there|an agent there|the staff there|an ..1 agent|a member of ..2 staff) (may|might|should|will|can|could|would) (be)? (able to|happy to|best placed to|glad to) (help|assist|advise|tell|answer|take a look|look|sort|resolve|explain|confirm|check)',
        '(you|they) can (reach|find|get hold of|contact|call) (them|him|her) (at|on|via|through|under|by)',
        '(you will|you would|you) (need|have|want) to (go|do (this|that|it)|order|deal|work|arrange (it|this|that)) (through|with|via|directly with) (the|your|them|{outsider})',
        '(goes|handled|dealt with|sent|made|raised|submitted|directed|processed|managed) (only|directly)? (through|via|on|by|to|with) (the|our|a) ..1 (web form|form|portal|online form|website|app|helpline|online portal|contact form|complaints form)',
        '(only|solely) (the|your|{outsider}) (can|could|is able to|will) (help|answer|tell|assist|resolve|fix)',
        'have you (reached out to|contacted|tried contacting|asked|written to|checked with|tried reaching|spoken to|spoken with|called) (them|the|your|their)',
      ],
      unless: ['so (i|we) (am|are|have|will) ..2', 'for you <>'],
      matches: [
        'Please [[take it up with the landlord]].',
        'The agency [[is the one to ask]].',
        '[[Have you contacted your]] provider?',
        '[[You can reach them at]] the desk.',
      ],
      misses: ['We took it up with the carrier.'],
    },
    {
      value: 'self',
      patterns: [
        '(arrange|organise|cancel|book|fix|order|handle|cover|pay|report|contact|buy|move|collect|check|clean|repair) ..3 (yourself|yourselves)',
        '(cancel|return|order|reorder|arrange|do|fix|change|install|collect|book|rebook|set|sort|move|send|reinstall|remove|update|report|track|find|chase|clean|repair|check|claim|process|post|pick|enter|replace) (it|this|that|them|one|these|those|everything|your order|the order|the subscription|the booking) (back|up|in|out|off)? (all)? (yourself|yourselves)',
        '(need|have|want) to (set|enter|create|fill|add|upload|submit|type|install|send|do|register|apply|book|order|place|key|make|go through) (it|them|this|that|these|those|everything|your ..1|the ..2) (up|in|out|through|back)? (all)? (again|over|afresh|anew|from scratch)',
        '(please|kindly|need to|have to|will have to|must|simply|just) (start (over|again|from scratch|afresh)|re ?apply|resubmit|re ?submit|re ?book|reorder|re ?register|begin again|try (again|your luck) (later|tomorrow|another|in (a|{number})))',
        '(bear|pay|cover) the (cost|costs|shipping|postage|return) ..3 (yourself)',
      ],
      unless: [
        '(would|should) you (prefer|like) <>',
        '(prefer|rather|like) to <>',
        'if you (want|like|prefer|wish|would) ..3 <>',
      ],
      matches: ['Then [[reorder it yourself]].', 'You will [[need to set everything up again]].'],
      misses: ['Would you like to do it yourself?'],
    },
    {
      value: 'watch',
      patterns: [
        '(please|would|should|to|can|could|just) (just|simply)? wait (a|an|another|until|till|for|{number}) ..4 (and|then|before) ..2 (call|ring|contact|write|email|check|come|get|try|let|message|reach|chase|see)',
        '(let|tell) (us|me) (know)? (if|in case|should) (nothing|it (still)? (has|does|is) not|you (still)? (have|do|hear|see) (not|nothing)) ..3 (come|arrived|arrive|turned up|shown up|happened|by|received|within|after|heard|changed|back)',
        '(please|kindly|just|you (can|could|may|should|might|will need to|need to|would need to)|do|would suggest|recommend you|advise you|suggest you|would) (to)? (keep (an eye|a close eye|watch|checking|monitoring|watching|looking|trying|refreshing)|monitor|watch|check back|check again|look out|check in|check (it|this) again|check the ..3 (daily|regularly|status)) ..1',
        '(give|allow|leave) (it|them|us|things|this|that) (a|another|about|{number}) ..3 (and|then|before) (call|ring|contact|write|email|check|come|get|try|let|message|reach|chase|see)',
        '^ (keep (an eye|checking|monitoring|watching)|monitor) ..1 (the|your|on|out|for)',
      ],
      unless: [
        '{we} (will|am|are|shall|have|would) (also|now|be|personally|continue|to)? <>',
        'i would like to <>',
        'want to <>',
        '(team|we|i|us) (to)? <>',
        'let (me|us) <>',
        'able to <>',
        '(so|as) ..3 <> ..4 (for you)',
      ],
      matches: ['[[Please monitor the]] map.', '[[Give it three days and call]] the depot.'],
      misses: ['I will keep an eye on it.'],
    },
    {
      value: 'listing',
      patterns: [
        'you (will|can|may|should) (also|always)? find (everything|all the answers|all answers|all you need|the answer|all the information) ..5 (help centre|website|faq|faqs|page|pages|site|portal|app|help section)',
        '(is|are) (all)? (listed|published|available|posted|displayed|shown|found|given|explained|set out|described) (on|in|under|at|online) (the|our|your|their|online)? ..2 (website|site|page|portal|faq|faqs|app|brochure|leaflet|help centre|help pages|board|notice board)',
        '(you may|you can|you could|please|kindly) (visit|attend|come to|go to|call at|approach|consult|refer to|see|look at|read|check|browse|have a look at|take a look at|go through) (the|our|your|their) ..3 (office|branch|desk|website|site|faq|faqs|portal|counter|help centre|notice board|terms|policy|page for|knowledge base)',
        'find our lines (are)? (quieter|less busy|open)',
        '(lines|phones|offices|office|counter|desk|reception|switchboard) (are|is) (open|quieter|available|staffed|less busy) (in|from|between|on|at|until|during|every|monday|weekdays|mornings|mon)',
      ],
      unless: ['(here is|this is|attached|enclosed)', 'to (log|sign|download|update|install|activate) <>', '{we} <>'],
      matches: ['Fares [[are listed on our website]].', '[[You may visit the town office]] on weekdays.'],
      misses: ['I have listed the fares for you here.'],
    },
  ],
});
