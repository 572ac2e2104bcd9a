import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The customer is reminded that it was there to be known. `said`: said or explained before. `shown`: written where the
 * customer could see it. `agreed`: the customer took it knowingly.
 */
export const contradictingTold: Lexicon<'said' | 'shown' | 'agreed'> = defineLexicon({
  id: 'contradicting-told',
  summary: 'Reminds the customer that it was said, shown or agreed before',
  sources: ['constructs: DF'],
  unless: ['(sorry|apologise|apologies|regret) ..10', '(wrong|incorrect|by mistake|our mistake|our error|our fault)'],
  entries: [
    {
      value: 'said',
      patterns: [
        '(as|like) (we|i|our ..2|my colleague|the ..1 team) (have|has|had|are|were)? (already|previously|clearly|just|also|earlier)? (informed|intimated|conveyed|notified|reminded) ..2',
        '(as|like) (has been|was|were|have been|had been|is)? (already|previously|clearly|earlier|just|also|duly)? (informed|intimated|conveyed|notified|advised) (already|before|earlier|previously|to you|above|over|during|on|in|at|by|via|when|several|many|multiple|while) ..2',
        '(as|like) (mentioned|stated|explained|informed|advised|indicated|said|noted|told|communicated) (in|on|over|during|via|by|at) (my|our|the|your|an|a|today) ..2 (reply|email|mail|call|message|response|chat|comment|conversation|letter|post|phone|time|onboarding|check in|booking|start|visit) ..1',
        '(we|i) (have|had)? (already|also|duly|clearly)? (clarified|explained|told|informed|conveyed) (you)? (everything|it all|each and every ..1|all (this|that|these|points|the ..1)) ..2 (to you|(at|during|on|when|while|before) (the|your|our|a|you|check|check in|check out|time|arrival|departure) ..3)',
        '(our|the) ..2 (team|agent|agents|colleague|manager|staff|support|executive|representative) (had|has|have) (already|previously|clearly) (responded|replied|informed|explained|shared|answered|clarified|told|resolved|contacted|communicated|addressed|notified|updated) ..4',
        '(this|that|it|the same|which|these|they|everything|all|the ..2) (was|were|has been|have been|had been) (also|already|clearly|duly|previously|well|fully|even)? (informed|communicated|intimated|conveyed|explained|made clear|notified|announced|disclosed|told|mentioned|discussed|clarified|advised|stated|agreed) (to (you|all|every)|at|on|in|during|when|before|by|over|prior|while|well|as) ..4',
        'you (were|was|had been|have been|are) (also|already|clearly|duly|previously|well|fully|even)? (told|informed|made aware|notified|advised|reminded|warned|given|aware|sent|shown) (that|about|of|at|during|on|by|in|when|before|beforehand|well|several|multiple|the ..1 (terms|notice|email|emails|letters|details|conditions|information)) ..4',
        'you (got|received|have received|were sent|have got|had|have had|have been sent) (a|an|the|several|two|three|{number}|our|all) ..2 (email|emails|letter|letters|confirmation|confirmations|notice|notices|reminder|reminders|notification|notifications|message|messages|mail|text|copy|warning|warnings) ..4',
        '(as|since) you (are|may be|must be|might be|must|should|would|will|already|probably|surely)? (be|already|also|well|probably|surely)? (aware|know|already aware|knew|well aware) (of|that|the|our|we|it|this|your|about)?',
        '(as|since) (you may|you might) (be|already|also|well|probably)? (aware|know|already aware|well aware) ..6 (policy|policies|terms|rules|rule|cannot|not|only|fee|charge|charges|charged|limit|deadline|mandatory|required|must)',
      ],
      unless: [
        '(as|like) you ..2 <>',
        'as promised',
        '(if|when|whether|who|once|because|unless|hear|see|understand|why|what|hope|glad|read|that) ..1 <>',
        '<> (promised|agreed on|but) ..3',
        '(agency|bank|driver|carrier|courier|depot|warehouse|supplier|engineer|colleague|team) (was|were|has been|have been) (told|informed|notified|advised)',
        'should ..2 <>',
        '(assuming|assume|suppose|guess) ..2 <>',
        '(thank|thanks) ..6 <>',
        '(you|not) (should|must|may) ..2 (contacted|call|hear) ..3',
        '<> ..6 (twice|help you|assist you|help|refund)',
        '<> (today|just now)',
      ],
      matches: [
        '[[As informed earlier, it is]] shut.',
        'It takes nine days [[as explained during the visit]].',
        '[[Our team had already responded by mail]].',
        '[[We explained everything at the desk when you]] left.',
        '[[The same was informed at the time]].',
        '[[You were informed about the change]].',
        '[[You got three emails about it]].',
        '[[As you are already aware, it]] is paid.',
        '[[As you may know, the rules]] say otherwise.',
      ],
      misses: [
        'As you informed us, it is shut.',
        'I am sorry that you were told that it was open.',
        'You have received the wrong email.',
        'As you may know, the care of our visitors comes first.',
        'If you received an email about it, keep it.',
      ],
    },
    {
      value: 'shown',
      patterns: [
        '(website|site|page|description|listing|label|voucher|confirmation|menu|portal|brochure|board|manual|advert|ad|receipt|care label|packaging) (also|clearly|already|itself|very|does)? (clearly|also|specifically)? (says|states|mentions|mention|explains|specifies|indicates|warns|reminds) ..5',
        '(as|and|it is|it was|this is|this was|is|are|was|were|which is|which was|also|same is) (also|already|clearly|only|well)? (mentioned|stated|shown|displayed|written|indicated|described|listed|specified|advertised|noted|printed|published|highlighted|disclosed|outlined|visible|given|defined|available|there) (clearly|also)? (on|in|at|under|during|by|over) (the|our|your|all|every|each|page|his|its|most) ..2 (website|site|page|description|listing|label|email|voucher|confirmation|menu|booking|portal|portals|app|brochure|sign|board|checkout|manual|advert|receipt|invoice|letter|tag|packaging|box|welcome|room|offer|bill|product|details|store|reception|faq|faqs|profile|statement|room description|booklet|plan|screen|policy booklet|registration|website|websites|platform|onboarding) ..2',
        '(it|this|that|all this|which) (is|was) (clearly|also|already|well)? (mentioned|stated|written|described|given|shown|specified|explained|indicated) (clearly)? (in|on|at|under) ..5',
        '(size|sizes|dimensions|measurements|price|prices|details|hours|timings|fees|charges|information|description|number of ..3|fee|policy) (is|are|was|were) (also|all|clearly|right there|already|there)? (given|mentioned|on|in|displayed|available|shown|listed|published|stated|written|printed|provided|indicated) (on|in|at|under|with)? (the|our|your|all) ..3 (site|website|page|listing|label|box|ticket|packaging|contract|booking|confirmation|menu|description|kit|app|details|store|counter|reception|portal) ..2',
        '(it|this|that|which|everything) (is|was) (clearly|plainly|very clearly|all|also|already) (mentioned|stated|written|visible|shown|displayed|described|specified|explained|communicated|indicated|advertised|there) ..3',
      ],
      unless: [
        '(you|customer|reviewer) <>',
        '(if|whether|when|where|that|not|should|please|must|any|the error|message|make sure|number|code) ..2 <>',
        '<> ..2 (below|above|here)',
        '(steps|instructions|address|number|link|contact|how to) ..4 <>',
        '(you can|kindly|please|follow|find|use|check|enter|click|tap|the|your|any) ..4 (that|which|as) <>',
        '(was|is|were|are) not ..2 <>',
        '(terms|conditions|policy) ..2 <>',
        '(updated|corrected|changed|fix|change|correct) ..6',
        '(you|i|we) (wrote|say|said|mentioned|saw) ..4',
        'all there (is|was|are|were)',
      ],
      matches: [
        'Our [[website clearly mentions that]].',
        'Vans pay extra [[as mentioned on our page]].',
        '[[It is mentioned in the room text]].',
        'Room [[sizes are given on our website]].',
      ],
      misses: [
        'Please use the number that is shown on your screen.',
        'If the page says so, use it.',
        'That is all there is in the box.',
      ],
    },
    {
      value: 'agreed',
      patterns: [
        'you (had|have|also|did|yourself|clearly)? (signed|agreed|accepted|acknowledged|consented|ticked|took out|subscribed|committed|opted) (to|a|an|the|our|for|it|in) ..4 (contract|agreement|terms|sheet|plan|form|policy|conditions|box|subscription|job|declaration|months|rate|fare|price|fee|option)',
        '(that|which|amount|contract|price|rate|fee|plan|rules|period) you (have|had|also)? (signed|agreed|accepted|acknowledged|consented|ticked) ..4',
        '(rate|room|fare|ticket|plan|option|package|tariff|category|type) (that)? you (had|have)? (booked|chose|selected|opted for|bought|paid for|purchased|picked) (was|is|are|does|did|only|has|were|does not) ..4',
        'you (had|have) (booked|chosen|selected|opted|bought|purchased|taken) (for)? (a|an|the|our|one)? ..1 (non refundable|basic|budget|cheapest|promotional|standard|room only|base category|saver|light|economy|discounted|smallest|lowest|single|free) ..3',
      ],
      unless: [
        '(if|whether|when|once|unless|because|thank|thanks|congratulations|hope) ..3 <>',
        '(we|i) (will|can|have) ..4 (refund|change|upgrade|cancel)',
        '<> (and|so) (i|we) ..2',
      ],
      matches: [
        '[[You signed a contract]] for two years, [[you signed the form]].',
        'It is the [[price you agreed to]].',
        'The [[rate that you booked was room only]].',
        '[[You had booked a non refundable seat]].',
      ],
      misses: ['If you signed the form, send it.'],
    },
  ],
});
