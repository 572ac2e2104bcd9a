import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Somebody or something outside is given as the cause. `cause`: "due to the bank". `party`: it is theirs to decide, to hold, to
 * release. `absence`: staff missing or let us down. Owning the remedy nearby cancels, as for `blame-others`.
 */
export const blameCauses: Lexicon<'cause' | 'party' | 'absence'> = defineLexicon({
  id: 'blame-causes',
  summary: 'Gives an outside cause, or another party that decides',
  sources: ['constructs: BT'],
  unless: [
    '(if|whether|unless|once|when|until) ..3 <>',
    '(sorry|apologise|apologies) (that|for) ..4 <>',
    '(our fault|on us|our mistake|our error|our responsibility)',
    '(so|and|therefore) (i|we) (have|am|are|will|shall) ..1',
  ],
  entries: [
    {
      value: 'cause',
      patterns: [
        '(due to|because of|owing to|caused by|on account of|as a result of|result of|affected by|down to|thanks to|delayed by|held up by) ..5 (bank|banks|npci|customs|weather|rain|rains|snow|fog|wind|storm|storms|strike|strikes|traffic|airport|carrier|carriers|courier|couriers|supplier|suppliers|manufacturer|partner|partners|third party|third parties|provider|providers|operator|operators|airline|network rail|government|regulator|authorities|police|council|landlord|seller|sellers|biller|billers|merchant|merchants|host|hosts|vendor|vendors|contractor|contractors|isp|festival|neighbour|neighbours|passenger|passengers|labels|publishers|promoter|organiser|power cut|power cuts|power failure|road works|roadworks|signal failure|shortage|shortages|antivirus|extension|driver shortage|previous owner|previous management) ..3',
        '(this|that|it|all this|these|problem|problems|issue|issues|delay|delays|noise|everything|inconvenience) (all|mainly|only|purely|simply)? (is|was|are|were|has been|have been)? (all|mainly|only|purely|simply)? (happening|happened|occurring|occurred|caused|arising|arose|there|coming)? ..1 (due to|because of|owing to|on account of|arising from|caused by) (the|a|an|some)? ..2 (construction|roadwork|municipality|municipal|corporation|local authority|city|public works|metro|railway|road|residents|wedding|event|other guests|some guests|group|crowd|season|rush|power|electricity|water board|pandemic|covid|lockdown) ..3',
        '(behaviour|conduct|noise|actions|misconduct|fault) (of|from|by|caused by) (the|some|a few|our)? ..1 (other|another|neighbouring|fellow) ..1 (guests|guest|passengers|passenger|customers|customer|residents|group|party|room) ..2',
        '(issue|issues|problem|problems|delay|delays|downtime|outage|error|errors|fault|traffic|glitch|transaction|payment|it) ..3 (at|on|from|with|by) (the|your|their|our)? ..2 (bank|banks|npci|partner|provider|biller|merchant|operator|supplier|courier|carrier|manufacturer|seller|network|gateway|exchange|store|employer|airline|third party) ..1 (end|side|server|servers|level|part) ..2',
        '(bank|banks|supplier|suppliers|courier|couriers|carrier|carriers|partner|partners|provider|airline|hotel|seller|driver|manufacturer|broadcaster|engineer|contractor|operator|agency|tenant|landlord|publisher|restaurant|depot|warehouse|promoter) ..1 (has|have|had)? (informed|told|notified) us ..2 (late|too late|only|after) ..3',
        '(bank|banks|supplier|suppliers|courier|couriers|carrier|carriers|partner|partners|provider|airline|hotel|seller|driver|manufacturer|broadcaster|contractor|operator|agency|landlord|publisher|restaurant|depot|warehouse|promoter|tenant) (has|have|is|are)? ..1 (let us down|withdrawn|withdrew|stopped|discontinued|late with|experiencing (delays|issues|problems)|facing (issues|problems)|running late|short of|behind schedule|marks|marked|scanned|cancelled the|closed|changed) ..3',
        '(and|is|are|was|were) (because|because of|due to|on account of) ..4 (and)? not (because of)? (us|ours|our|the app|our app) ..2',
        '(power cuts|weather|traffic|storms|snow|floods|strikes|rain|customs|emergencies) (is|are|was|were|can|may|cause|causes|caused|has|have|delay|delays|affect|affects|affected) ..4',
        '(not (specific|limited|related|due|down)|nothing to do) (to|with) (us|our|ours) ..6',
        '(must|may|might|could) (be|have (been|got)) (lost|delayed|held|stuck|damaged|stolen|rejected|blocked|taken) (in|by|at) (the|your|a|transit|customs) ..2',
      ],
      unless: [
        '<> ..6 (so|and) (i|we) (have|will|am|are)',
        '(not|never) <>',
        '~(team|teams|engineers|technicians|crews|crew|we|everyone) (is|are) (already|currently|now|also|still|actively|all)? (working|on it|on site|repairing|fixing|investigating)',
        '(please|could you|can you) ..2 <>',
        '(stay|keep) safe',
      ],
      matches: [
        'It came late [[due to heavy rain]].',
        'There is [[downtime at the bank server]].',
        'Our [[supplier let us down]].',
        '[[Strikes can cause this]].',
        'It [[must be lost in the post]].',
        'The [[noise was caused by a wedding next door]].',
        'It was the [[noise of other guests]].',
      ],
      misses: ['It came late due to the rain, so we have sent a new one.'],
    },
    {
      value: 'party',
      patterns: [
        '(depends|depend|dependent|rely|relies|relying) (entirely|solely|only|also|largely|on when|on how)? (on|upon) (when|how|whether|the|your|their|a|our|what|which)? ..3 (bank|banks|biller|seller|sellers|employer|carrier|courier|airline|exchange|operator|partner|partners|supplier|manufacturer|merchant|hotels|hotel|provider|internet|network|weather|traffic|customs|court|insurer|authorities|drivers|post|university|them|customers|landlord|publisher|stores) ..3',
        '(is|are|was|were|being|gets|get) (only|directly|always|entirely|all|now)? (handled|set|made|decided|determined|served|controlled|placed|released|provided|managed|run|operated|owned|dealt with|charged|fixed|imposed|cancelled|processed|assessed|chosen|supplied|issued|given|sold|delivered|uploaded|reviewed) by (the|your|our|their|an|a|independent|third|local|separate)? ..2 (bank|banks|customs|publisher|publishers|labels|party|parties|third party|agency|agencies|hotel|hotels|seller|sellers|store|stores|network|networks|level|company|companies|firm|firms|app store|government|authorities|authority|operator|operators|club|clubs|franchisee|franchisees|contractor|contractors|partner|partners|team|department|courier|couriers|carrier|owner|owners|host|hosts|organiser|organisers|promoter|city|council|police|insurer|embassy|biller|merchant|merchants|airport|manufacturer) ..4',
        '(decision|decisions|delay|fine|fee|tax|charge|price|prices|rule|limit|issue|matter|file|case|account|claim|payment|money|request|order|it|refund|application) (is|are|was|comes|come|lies|rests|stays) (now|entirely|solely|only|currently)? (with|from|by|at) (the|your|our|their|a|an) ..2 (bank|city|government|embassy|courier|carrier|seller|insurer|partner|customs|manufacturer|council|authority|authorities|lender|police|court|club|owner|hotel|organiser|store|agency|regulator|publisher|exchange|collection partner) ..4',
        '(is|are|remains) (the|your|their|our|a|an) ..2 (bank|courier|carrier|seller|manufacturer|agent|landlord|hotel|airline|club|owner|operator|retailer|store|partner|host|agency|organiser) ..1 (responsibility|decision|discretion|job|duty|matter|choice|problem|policy) ..2',
        '(at|is at) (the|their|its) ..1 (owner|owners|store|manager|seller|bank|franchisee|club|restaurant|driver|hotel|host) discretion ..3',
        '(artists|labels|publishers|banks|sellers|hosts|hotels|drivers|restaurants|stores|clubs|organisers|developers|merchants|operators|networks|councils|carriers|partners|suppliers|manufacturers|openline|organiser|developer|bank|seller|publisher|council|operator|promoter|carrier|regulator|atm) (alone)? (decide|decides|decided|choose|chooses|set|sets|determine|determines|control|controls|(are|is) the (one|ones) (who|that)) ..4',
        '(only|solely) (they|them|your bank|the (bank|seller|agent|agency|portal|site|developer|publisher|carrier|airline|manufacturer|operator|biller|employer|host)) (can|could|may|will|would|is able|are able) (now|then)? (provide|give|issue|change|cancel|refund|help|answer|tell|correct|release|do|say|solve|amend|confirm|reverse|unlock|make|send|supply) ..3',
        '(they|bank|seller|agent|agency|portal|site|developer|publisher|carrier|airline|manufacturer|operator|biller|employer|host) (would|will|can|could|may) (only|alone) (be able to)? (provide|give|issue|change|cancel|refund|help|answer|correct|release|solve|amend|confirm|reverse|unlock|bill|send|supply) ..3',
        '(atm|bank|operator|network|carrier|landlord|city|shop) (charges|takes|collects|keeps) ..3 not (us|we) ..1',
        '(we|i) (are|am) (still)? (waiting|depending|relying|reliant) (for|on) (the|a|our|their|your)? ..3 (from|bank|partner|courier|carrier|supplier|manufacturer|customs|air traffic|promoter|operator|provider|council|them|airline|seller|publisher|engineer|vendor|network) ..4',
        '(booked|bought|ordered|subscribed|purchased|paid|made|came|placed|reserved|signed up) (it|this|that|your ..2)? (via|through|with|from|on) (a|an|the)? ..1 (third party|travel agent|travel site|agency|agent|reseller|marketplace|another site|online portal|other site|booking site|app store|portal|partner site|partner) ..6',
        '(we|i) do not (handle|deal with|manage|process|control|run|operate|own|hold|make|decide|set|have (anything|something) to do with|support) ..4 (here|them|that|those|this team|ourselves|it|add ons|your payment|payments|from here|the payment|deliveries|cancellations)',
        '(different|another|other|separate) (department|team|company|entity|office|provider|side|division) (so|and|handles|which|from us|than|that|deals|decides) ..4',
        '(i|we) (do|did|can) not (know|say|tell|comment|speak|see) (on|for|about)? (what|why|how)? (my|other|another|the other|our other|previous|your previous)? ..1 (colleague|colleagues|agent|agents|adviser|shop|branch|store|department|team) (did|said|told|promised|meant|say|has|have|had|does|do) ..1',
        '(developers|management|head office|team|company|board|enforcement team) ..1 (decided|has decided|have decided|has made|made) (to|this|that|the) ..3 and (we|i) ..4',
        '(colleague|agent|engineer|driver|manager|technician|staff|specialist) ..3 (is|was|has been|called in|went|is on|was on|are) (on holiday|sick|ill|on leave|away|new|newly|in training|inexperienced|overloaded|off sick|off today) ..2',
        '(is|are|was) a (billing|technical|sales|warehouse|delivery|store|bank|courier|network|shipping|hotel|product|legal|it) (question|matter|topic|case|thing) (so|and) ..4',
      ],
      unless: [
        '<> ..6 (so|and|but) (i|we) (have|will|am|are|can)',
        '(not|never) <>',
        '(i|we) (have|will|am|are) (already|now|also)? (asked|chased|contacted|called|passed|escalated|raised|put|contacting|chasing|asking|checking|check|contact|ask|call) ..2',
        '(transfer|connect|put) you ..2',
        '(more|few) (minute|minutes|moment)',
      ],
      matches: [
        'The map [[depends on your phone network]].',
        'The prices [[are set by the publishers]].',
        'The [[fine comes from the city]].',
        'Refills are [[at the owner discretion]].',
        'The [[labels decide what is there]].',
        'You [[booked through a travel agent]].',
        '[[I do not know what my colleague did]].',
        'Your [[agent was on holiday]].',
        '[[Only the seller can change the name]].',
      ],
      misses: ['The fine comes from the city, so I have asked them to drop it.'],
    },
  ],
});
