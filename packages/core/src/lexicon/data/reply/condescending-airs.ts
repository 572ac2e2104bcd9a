import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Airs of knowing better. `price`: quality has its price, what do you expect. `plain`: obviously, as anyone will tell you.
 * `curt`: what has that to do with us, they come when they come.
 */
export const condescendingAirs: Lexicon<'price' | 'plain' | 'curt'> = defineLexicon({
  id: 'condescending-airs',
  summary: 'Lets the customer feel that anyone would know better',
  sources: ['constructs: CD'],
  unless: ['(sorry|apologise|regret) ..8', '(we|i) (should|did) not ..3 <>'],
  entries: [
    {
      value: 'price',
      patterns: [
        '(quality|good ..1|comfort|luxury|service|security|excellence|premium) (has|have|comes at|comes with|costs) (its|a|their|money|more) ..2',
        '(you|one|people|guests|customers|nobody) (should|can|could|must|may|do|would) not (really|reasonably|seriously|always)? expect ..4 (star|luxury|price|rate|budget|money|perfect|perfection|more|everything|miracles|same|level) ..3',
        '(quality|service|room|rooms|size|it|product|facilities|standard) (is|are) (as per|according to|in line with|worth|what you get for|appropriate to) (the|its|that|your)? (price|rate|money|category|cost|tariff) ..2',
        '(at|for) (this|that|such a|the low|such a low|the) (price|rate|money|low price) ..1 (you|what|one|nobody|no one|it|we) ..4',
        '(you get|one gets) what (you|one) (pay|pays|paid) for',
      ],
      unless: ['(refund|discount|compensate|voucher) ..3', 'comes with ..2 (guarantee|warranty)'],
      matches: [
        '[[Quality has its price]].',
        '[[You should not expect five star luxury]].',
        'The [[room is as per the price]].',
        '[[You get what you pay for]].',
      ],
      misses: ['You should not expect less from us, and we will refund the price.'],
    },
    {
      value: 'plain',
      patterns: [
        '^ (obviously|naturally|evidently|logically|needless to say) (a|an|the|there|you|it|this|that|these|we can not|your|not|customers|any|all|only|one) ..4',
        '(obviously|duh|logically) $',
        'as (any|every|most|all) ..2 (will|would|can|could) (tell|confirm|know) (you)? ..1',
        'as you (surely|certainly|probably|obviously|clearly|undoubtedly|hopefully|should|ought to|must) (know|understand|realise|appreciate|be aware) ..2',
        '(any|every) (adult|regular|traveller|driver|cook|gardener|parent|user|professional|expert) (knows|will tell|would know|can tell|understands) ..2',
        '(the)? (manager|supervisor|boss|colleague|others|anyone|another agent) (will|would) (only)? (tell|say) (you)? (the same|exactly the same|nothing else|no different) ..2',
        '(screens|phones|glasses|things|cables|bags|zips|doors|batteries|tyres|windows|cups|shoes|accounts) do not (just|simply)? (break|crack|tear|bend|vanish|disappear|open|leak|get blocked|fall off) (by themselves|themselves|on their own|for no reason|without ..3) ..1',
      ],
      unless: [
        'naturally (you|we|it|this|that) (are|will|can|is) ..1 (right|welcome|upset|glad|happy|refund|free)',
        '(frustrat*|upset|annoy*|disappoint*|unacceptable|wrong) ..2',
      ],
      matches: [
        '[[Obviously a child needs a seat]].',
        'Friday is full, [[as any regular will tell you]].',
        'They are not safe, [[as you surely know]].',
        '[[Screens do not crack by themselves]].',
      ],
      misses: ['Of course you can change it.', 'Obviously this was wrong.'],
    },
    {
      value: 'curt',
      patterns: [
        'what (has|have|does|did) (that|this|it) (to do|got to do|have to do) with ..3',
        '(come|comes|arrive|arrives|ready|happens|happen|ship|ships|answered|live) when (they|it|we|he|she) (come|comes|arrive|arrives|is ready|are ready|happens|feel|ship|ships) ..1',
        '(you|they) know (very well|exactly|full well|perfectly well)? (why|what you did|the reason|the answer) $',
        '(please|kindly|just|so|and|^) (do not|no need to) (panic|exaggerate|overreact|be so ..1|dramatise|be childish|be silly) ..2',
        '(learn|learned) to (respect|appreciate|read|wait|value|behave) ..3',
        '(how) (does|is) (this|that) (relate|related|relevant|our (problem|business|concern)) ..3',
        '^ what do you (want|expect) (now|from (me|us)|us to do)? $',
        '(have|need) to be (quick|quicker|faster|earlier|smarter|on time) ..2',
        '(so|therefore) (we|i) wish you (well|luck|all the best) (elsewhere|with your)? ..2',
        '(i am|we are) (very|quite|fully)? (confident|sure|certain) (that)? (the|your) next (email|review|message|comment|visit) ..6',
      ],
      unless: ['(thank|thanks|happy|glad) ..4', '(we|i) ..1 <>', '(help|helps) ..3 <>'],
      matches: [
        '[[What has that to do with support]]?',
        'Patches [[come when they come]].',
        '[[Please do not panic]].',
        '[[What do you want]]?',
      ],
      misses: ['We need to be quicker.'],
    },
    {
      value: 'plain',
      patterns: [
        '(avoid|refrain from|cease|abstain from|desist from) (the)? (use of|using)? (that|this|such|the|foul|abusive|bad|any|strong|offensive|inappropriate|those)? ..2 (language|tone|words|wording|remarks|expressions|comments) ..1',
        '(not|never) (to)? (use|using|resort to) ..2 (language|words|tone|expressions|remarks)',
        '(do not|never) (click|touch|open|change|delete|do|install|press|try|post|write|comment|speak|use) (on)? (anything|things|something|it|that|them) ..2 (unless|until|if|when|before) you ..2 (know|understand|sure|read|learn|can)',
        '(usually|normally|generally|obviously|ordinarily|typically) (one|people|users|you|nobody|no one) (does|do|would|should|will|has|have) (not|never)? ..1 (want|need|delete|use|expect|do|put|keep|store|leave|know|read|check|bother) ..6',
        '(i am|we are) sure (that)? you (expected|wanted|hoped|would like|wanted to|were hoping|meant|misread|thought) ..3',
        '(have|ask|let|get) your (parents|mother|father|husband|wife|son|daughter|teacher|guardian) (contact|call|help|explain|reach|email|do|write|read) ..2',
        '(it is|this is|that is) the (account holder|customer|cardholder|user|guest|passenger|tenant|parent|buyer|owner|subscriber|traveller) ..1 (duty|responsibility|job|obligation|business) ..2',
        '(any|anyone|anybody|everyone|everybody) in the (trade|business|industry|field|hotel business) (would|will|can|could|knows|know) ..3',
        '(may|wish|hope|pray) ..1 (almighty|god|the lord|heaven) ..1 (to|will|may|grants|grant|gives|give|bless) ..4',
        'if you happen to (need|want|require|should need|wish|care) (any|some|assistance|help|support|to know) ..3',
      ],
      unless: ['(your|with) <>', '<> (so|and) (i|we) (will|can)', 'on us'],
      matches: [
        'Kindly [[avoid the use of that kind of language]].',
        'We ask guests [[not to use foul words]].',
        '[[Never touch it unless you know]] what it does.',
        '[[Usually people do not delete mail that they need]].',
        '[[Have your mother call us]].',
        '[[It is the cardholder duty to check]].',
        '[[Anybody in the trade would tell you that]].',
      ],
      misses: ['We are sure that we can help.'],
    },
  ],
});
