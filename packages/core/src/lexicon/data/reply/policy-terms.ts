import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * A rule as the state of the world, said without a plain "no". `cited`: a charge or a limit referred to terms, law or rules.
 * `reason`: safety, hygiene, licensing and the like as the whole reason. `limit`: for some only, on some conditions only, at your
 * risk. `rule`: "it is our policy", "rules are rules".
 */
export const policyTerms: Lexicon<'cited' | 'reason' | 'limit' | 'rule'> = defineLexicon({
  id: 'policy-terms',
  summary: 'Refers a charge, a limit or a wish to terms, law or rules',
  sources: ['constructs: PS'],
  unless: [
    '(asked|asking|question|wanted to know) (for|about) ..2',
    '(waived|waive|waiving|exception for you|set aside|nevertheless|anyway) ..3',
    '(if|whether|unless|no|not) ..3 <>',
    'privacy policy',
    '(mistake|wrong|should not have|our error) ..3',
    // Why something is asked for refuses nothing.
    '(required|obliged|obligated|bound|need|asked) ..7 to (verify|confirm|identify) (your|the|that|who|every|each|all|our)',
  ],
  entries: [
    {
      value: 'cited',
      patterns: [
        '(charge|charged|charges|chargeable|charging|fee|fees|payable|required|requires|require|mandatory|excluded|excludes|exclude|restrict|restricted|restricting|blocked|limited|deducted|applied|applies|apply|permitted|valid|need|needs|must|has to|have to|had to|forced|only|bound|subject|taken|maintain|placed|declined|rejected|paid|issued|guaranteed|liable|responsible|final|refundable|collected|levied|renewed|void) ..8 (as per|according to|in accordance with|in line with|under|per|as stated in|as mentioned in|as set out in|as explained in|as shown in|as outlined in|as defined in|as described in|as listed in|as given in|as written in|by|due to|because of|based on|subject to|in compliance with) ..4 (policy|policies|terms|conditions|guidelines|guideline|rules|rule|regulation|regulations|law|laws|tariff|agreement|contract|code|scheme|norms|procedure|tcs|t c|rbi|government|act|directive|charter|licence|regulator|warranty|requirements|criteria|mandate)',
        '(as per|according to|in accordance with|in line with|under|per|due to|owing to|because of|in compliance with) ..4 (policy|policies|terms|conditions|guidelines|guideline|rules|rule|regulation|regulations|law|laws|tariff|agreement|contract|code|scheme|norms|procedure|rbi|government|directive|regulator|warranty|requirements|criteria) ..5 (charge|charged|charges|chargeable|fee|payable|required|requires|require|mandatory|excluded|restrict|restricted|blocked|limited|deducted|only|must|need|needs|forced|not|has to|have to|had to|bound|unable|barred|final|maintain|cannot|declined|rejected|void|allowed)',
        '(this|that|it|which|everything|all) (is|was|were|are) (also|all|clearly|only|simply|just|entirely|fully)? (stated|written|mentioned|explained|in line|in accordance|in compliance|covered|according|as|laid down|set out|part of|specified|defined|regulated|due to|agreed) (with|in|to|per|by|of)? (the|our|your|all|general)? ..3 (terms|conditions|policy|policies|tariff|contract|agreement|rules|regulations|law|guidelines|fare rules|restrictions|norms|notice period)',
        '(law|laws|federal law|regulator|regulators|regulations|rbi|government|authorities|regulation|legislation|guidelines|legal requirements|data protection|bank|insurer|licence|statute) (also|strictly)? (requires|require|obliges|oblige|demands|forces|force|mandates|asks|does not allow|do not allow|prevents|prohibits) (us|that|you|all|every|everyone|customers|banks|the|it|this|any) ..2',
        '(it is|this is|that is|is) (a|an)? (legal|regulatory|statutory|mandatory|legally|government|contractual|security|compliance|kyc|rbi)? ..1 (requirement|required by law|mandatory|obligation|compulsory|regulation|mandate) ..3',
        '(terms|conditions|rules|policy|notice period|terms and conditions) (is|are|were|was) (displayed|shown|listed|available|published|stated|written|explained|mentioned|part|given|provided) (at|on|in|of|during|when|to) ..4',
        '(we|hotel|company|management|bank|airline) (reserve|reserves) the right ..4',
        '(this|that|it|the same|change|changes|everything) (was|were|has been|have been) (communicated|announced|published|notified|informed|posted) (on|in|via|through|by) (our|the) ..3',
      ],
      unless: [
        '<> ..6 (but|so) (i|we) (have|will|can|am|are)',
        '(cashback|refund|credit|reward|amount|compensation|bonus) ..4 (processed|credited|refunded|paid) <>',
        '(please|kindly) ..2 <>',
        '(not|never) <>',
      ],
      matches: [
        'Name swaps are [[chargeable as per our terms]].',
        '[[As per state guidelines, we are forced]] to close.',
        '[[This is stated in our general terms]].',
        'The [[law requires us to ask]].',
        '[[It is a regulatory requirement]].',
        '[[We reserve the right to cancel]].',
      ],
      misses: [
        'We waived it although it is chargeable as per our terms.',
        'If it is charged under the contract, tell me.',
        'By law we are required by the regulator to confirm who you are.',
      ],
    },
    {
      value: 'reason',
      patterns: [
        '(for|due to|because of|out of|owing to|on) (your|our|the|everyone|all)? ..1 (safety|security|hygiene|licensing|legal|regulatory|compliance|health|fire safety|insurance|operational|environmental|data protection|privacy|food safety|food hygiene|commercial|evening|noise) ..1 (reason|reasons|purpose|purposes|measures|measure|grounds|rules|restrictions|regulations|requirements|policy|concerns|considerations|norms|agreements) ..2',
        '(not|cannot|only|unable|no longer|prohibited|barred|forbidden) ..8 (due to|because of|owing to) ..1 (licensing|licence|restrictions|regulations|regulatory|compliance|legislation|copyright) ..2',
        '(for|to) (your|our) (own)? (safety|security|protection) (the|we|it|our|this|all) ..2',
      ],
      unless: [
        '(discuss|share|account|dm|dms|public|publicly|social|twitter|facebook|details|number|identity|verify|password|private|timeline) ..2',
        '<> ..2 (please|could you|can you)',
        '(closed|stopped|cancelled|evacuated) ..4 <>',
      ],
      matches: [
        'Gloves stay shut [[for hygiene reasons]].',
        'The country can [[not be changed due to licensing]].',
        'The pool shuts [[due to safety measures]].',
      ],
      misses: ['For security reasons please do not share your account number.'],
    },
    {
      value: 'limit',
      patterns: [
        '(is|are|were|was|remains|remain|be) (also|always|only|strictly|all|sadly)? (subject to|dependent on) (availability|charges|approval|stock|change|conditions|terms|demand|the terms|verification|a fee|weather|space|our) ..3',
        '(not|never|cannot be|can not be) (be)? (guaranteed|promised|applicable|admissible|claimable) ..3',
        '(is|are) (currently|presently|now|at present|only|just)? (only|exclusively|solely|best suited) (available|valid|accepted|possible|for (the|our|all|new|selected|premium|existing|salaried|working|full|paying|registered|members|customers|guests|users|adults|professionals|business|package|business)|offered|open|free|applicable|meant|intended|given|allowed|permitted|kept|credited|refunded|exchanged|included|to help|designed|made) ..6',
        '(can|may) only be (exchanged|refunded|used|credited|returned|redeemed|cancelled|claimed|booked|changed|made|issued|given|done|updated|requested|provided|accepted) ..5',
        '(at|on) (the)? ..1 (own|owner|owners|guest|customer|your|sole) (own)? (risk|discretion|responsibility) ..2',
        '(is|are|was|were) (considered|classed|regarded|treated|counted|seen)? (as|to be)? (a|an)? (normal|just)? (wear and tear|wear|physical damage|misuse|a change of mind|used|late|a no show|no show|consumables|consumable|wear parts) ..2',
        '(straps|batteries|parts|accessories|damage|tears|scratches|glass|labour|items|wheels|cables|consumables|personal items|delivery|repairs|tags) ..3 (is|are) (excluded|not included|not covered|exempt) (from|by|in|under|as)? ..3',
        '(it is|this is|that is) (a|an|the|our|their)? (policy|company|management|business|board|commercial|head office) (decision|policy) ..4',
        '(we|i) (are|am) (only|just)? (obligated|obliged|bound|required|forced|compelled) (by|to|under) ..4',
        '(refund|refunds|return|returns|exchange|replacement|cancellation|claim|warranty|offer|discount|cashback) (is|are) not (applicable|possible|available|admissible|valid|offered|allowed) ..5',
        '(early|late) (check in|check out|check ins|checkin|checkout|arrival|departure|arrivals) ..2 (is|are) (chargeable|not|subject|only|charged|on) ..3',
        '(is|are) (chargeable|charged (separately|extra|per)|charged at|at an extra|at extra|extra|payable extra) ..3',
        '(rules|policy|procedure|practice|process|terms) (is|are|of) (the)? (rules|policy|same|house|clear|simple|there|fixed|strict) ..2',
        '(not allowed|not permitted|prohibited|forbidden|restricted|not accepted) (in|inside|on|at|by|to|unless|without|for|after|before|during|as) ..4',
        '(drivers|agents|staff|crew|teams|customers|guests|passengers|members|employees) (have|has|are|need|must) (to|obliged to|required to)? (keep|stick|follow|adhere|abide|comply|respect) (to|by|with)? (the|our|a|strict)? ..2',
      ],
      unless: [
        '(so|but|however|instead) ..1 (i|we) (have|can|will)',
        '<> ..4 (but|however|so) ..1 (i|we|you|our)',
        '(help|happy|here) <>',
        '(offer|deal|sale) (is|are) <>',
        '(which|if|once|when) ..2 <>',
        'not (only|just) <>',
      ],
      matches: [
        'Sea views [[are subject to availability]].',
        'The plan [[is currently only available for teachers]].',
        'Tickets [[can only be exchanged for a voucher]].',
        'Bikes are left [[at your own risk]].',
        'That [[is considered wear and tear]].',
        '[[It is a policy decision]].',
        'A spare bed [[is chargeable]].',
      ],
      misses: ['The offer is only valid till May, but we will honour it.'],
    },
    {
      value: 'rule',
      patterns: [
        '(it is|this is|that is|these are|those are|which is|but it is|is) (simply|just|only|also)? (our|the|a|hotel|company|store|bank|standard|airline|shop|house|general|strict)? ..1 (policy|policies|procedure|rule|rules|protocol|company policy|practice) (sorry|here|not|to|that|which|and|for|$) ..4',
        'rules are rules ..1',
        '(our|the|their) (terms|rules|policy|policies|system|contract|management|conditions|licence|guidelines) (unfortunately|sadly)? (do|does|did|will|would) not (allow|let|permit|cover|include|provide|support) ..3',
        '(as|because|since) (the)? (warranty|guarantee|offer|contract|policy|check in|checkout|check out|return period|deadline|cut off|rate|fare|ticket) (time)? (is|was|are|starts|has|had) ..5',
        '(closes|close|ends|expires) ..4 (before departure|before the|prior to|as per|in advance|by policy|after the booking)',
        '(is|are|was|were|get|gets) (automatically)? (kept|held|stored|deleted|cancelled|released|removed) (for|after|if|within|once|unless) ..2 {number} (hour|hours|day|days|minutes|weeks|months|years|year) ..2',
      ],
      unless: [
        '(so|but|however|instead) ..1 (i|we) (have|can|will)',
        '(not|never|no longer) ..1 <>',
        '(what|which|how|if) ..2 <>',
        '(will|would) ..2 <>',
      ],
      matches: ['[[It is company policy to quote by mail]].', '[[Rules are rules]].', '[[Our terms do not allow it]].'],
      misses: ['It is not our policy to quote by mail.'],
    },
  ],
});
