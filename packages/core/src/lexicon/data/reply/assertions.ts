import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * All is as it should be: what the company says of its things, people and habits. By itself a fact; said of what the customer
 * complained of, it argues with the complaint. `state`: a thing is good. `habit`: it is always done. `rule`: it is as the rule
 * says. `denial`: it is not so. `facility`: it is to be had. `denied`: what was complained of is named and negated.
 */
export const assertions: Lexicon<'state' | 'habit' | 'rule' | 'denial' | 'facility' | 'denied'> = defineLexicon({
  id: 'assertions',
  summary: 'Asserts that all is as it should be',
  sources: ['rubric: cold, contradicting'],
  unless: [
    '(sorry|apologise|apologies|apology|regret|regretted|unfortunately|sadly|unacceptable|disappointed|disappointing|fell short|failed|mistake|lapse|inconvenience|inconveniences) ..12 <>',
    '<> ..12 (sorry|apologise|unfortunately|fell short|failed|should not|was not (met|the case|maintained|delivered|up to))',
    '(will|shall|should|would|could|may|might|going to|plan|planning|planned|soon|working|work|steps|continue|continuously|constantly|always working|strive|striving|aim|improve|improving|try|trying|look|looking|efforts|effort|endeavour|confirm) ..12 <>',
    '(although|though|other|alternatively|if|whether|when|once|unless|until|so that|hope|glad|happy|pleased|delighted|thrilled|thank|thanks|appreciate|liked|enjoyed|loved|congratulate|what|how|why|does|rest assured|be assured|make sure|check|seems|seem|looks) ..8 <>',
    '(you|guests) ..1 (said|mentioned|wrote|noted|stated|pointed|rightly|correctly|found|find|appreciated|had|have) ..6 <>',
    'you (can|may|could) ..8 <>',
    '<> (at the moment|right now|again|now)',
    'rest assured',
    '(ensure|ensuring) ..14 <>',
    '(endeavour|strive|aim|try|tries|intend) to',
    '(have|has) (taken|highlighted|gone|noted|launched|known|made|upgraded|got)',
    'continue',
    '(however|but) we understand',
    '(for you|at the desk|no extra charge)',
  ],
  entries: [
    {
      value: 'state',
      patterns: [
        '(our|all|the|all our|every|each|these|those) ..4 (is|are) (all|both|also|still|quite|very|already|well|fully|newly|freshly|sufficiently|perfectly|absolutely|always|extremely|more than|of course|indeed|actually|generally|usually)? (very|well|all|newly|fully|quite)? (soundproof|soundproofed|sound proof|spacious|comfortable|comfy|adequate|enough|sufficient|reasonable|fresh|clean|hygienic|new|newly|renovated|refurbished|double glazed|maintained|equipped|trained|polite|courteous|professional|friendly|functional|operational|in working (condition|order)|safe|secure|genuine|authentic|transparent|competitive|fair|low|free of charge|complimentary|large|big|bigger|generous|modern|good|great|excellent|tasty|helpful|experienced|qualified|certified|reliable|standard|normal|correct|accurate|original|natural|legal|legitimate|encrypted|protected|confidential|fine|perfect|strong|fast)',
        '^ ..3 (is|are) (all|both|always|fully|already|newly|perfectly) (very|well|newly|fully)? (soundproof|soundproofed|sound proof|spacious|comfortable|fresh|clean|cleaned|hygienic|new|renovated|refurbished|double glazed|maintained|equipped|trained|polite|safe|secure|genuine|functional|operational|sanitised|fair) ..3',
        '(our|all|the) ..3 (is|are) (one of|among|amongst) the (best|finest|cleanest|largest|most|safest|lowest)',
        '(our|all|the|these|^) ..3 (is|are) of ..2 (highest|best|high|good|premium|superior|top|standard|international) ..1 (quality|standard|standards|grade)',
        '(is|are|was|were) (more than|quite|totally|perfectly|absolutely|very much) (enough|sufficient|adequate|reasonable|fair|spacious|comfortable|clean|capable)',
        '(has|have) (a|an)? (been)? (recently|newly|fully|completely|just|freshly)? (renovated|refurbished|upgraded|redecorated) ..2',
        '(we|hotel|property|rooms|room|app) (do)? (have|has|offer|offers|provide|provides|serve|serves|use|uses|employ|employs|maintain|maintains|keep|keeps|follow|follows|carry|carries) (only|always|all|a|an|the|very|our|sufficient|ample|adequate|plenty of|enough|highly|well)? ..2 (best|finest|highest|good|excellent|trained|experienced|qualified|dedicated|fresh|clean|ample|sufficient|adequate|strict|stringent|high|free|quality|professional|standard|spacious|soundproof|secure|variety|wide|modern|genuine|regular|proper|24 7|hygienic|branded|robust|fully)',
      ],
      matches: ['[[Our rooms are all soundproof]].', 'The building [[has been newly renovated]].'],
      misses: ['I am sorry, our rooms are not all soundproof.', 'Our rooms will be soundproof.'],
    },
    {
      value: 'habit',
      patterns: [
        '(is|are|being|gets|get) (always|regularly|daily|thoroughly|properly|carefully|frequently|also|routinely|professionally|individually|deep|duly|strictly|periodically|freshly|personally|already)? (cleaned|washed|laundered|sanitised|sanitized|disinfected|serviced|maintained|checked|trained|tested|changed|inspected|prepared|cooked|made|refilled|refreshed|replaced|vetted|audited|monitored|reviewed|encrypted|verified|followed|kept|treated|packed|sprayed|fumigated|supervised) ..3',
        '(was|were|has been|have been) (always|also|thoroughly|properly|duly|well|already)? (cleaned|washed|sanitised|serviced|checked|inspected|prepared|changed|refilled|provided|offered|served|maintained) (every|each|daily|regularly|before|twice|on time|after|as per|properly|well|promptly|immediately|to you)',
        '(we|our ..2|management|team) (do)? (always|only|never|generally|usually|also|strictly|make sure|ensure|do ensure|make it a point) ..1 (that)? (all|the|our|to|only|every|each|maintain|follow|use|serve|provide|offer|clean|check|keep|treat|give|ask|charge|take|request|require|train|prepare|quality|compromise|receive|get|intend|mean|share|store|sell) ..4',
        '(we|i|team|staff|manager) (never|did not|do not) (intend|intended|mean|meant) to ..3',
        '(our|my|the) ..2 (behaves|behave|behaved|acts|act|acted|works|performs|functions|runs|served|serves) (very|quite|perfectly|absolutely|always)? (properly|well|politely|professionally|courteously|correctly|fine|smoothly|perfectly|as expected|efficiently) ..3',
      ],
      unless: ['<> ..2 (and|but) (it|this|that) (was|is|did) not', '(we|i) (do)? <> (to hear|to get|for your)'],
      matches: [
        'Linen [[is changed every day]].',
        'And [[we never charge extra for it]].',
        '[[Our crew behaves properly]].',
      ],
      misses: ['Thank you, we always want to hear from you.'],
    },
    {
      value: 'rule',
      patterns: [
        '(we|app|process|team|hotel|system|bank|company) (do)? (only|just|solely|simply)? (asks|ask|requests|requires|require|needs|need|collects|collect|charges|charge|shares|share) (only)? ..6 (as per|as part of|because|as required|required|so|to (verify|ensure|protect|comply|complete)|for|which|under|mandated|necessary)',
        '(is|are|was|were) (charged|priced|collected|provided|served|allotted|given|calculated|applied|set|kept|required|requested|asked|taken) (strictly|only|purely|exactly|always)? (as per|according to|in line with|in accordance with|based on|depending on|under|by) ..4',
        '(as per|in line with|in accordance with|at par with|on par with|comparable (to|with)) ..3 (standards|standard|norms|norm|guidelines|regulations|regulation|rules|industry|market|competitors|hotels|star|law|rbi|government|requirements)',
      ],
      unless: ['(below|not) ..2 <>'],
      matches: ['Rooms [[are charged as per the day of arrival]].', 'It is [[as per industry standards]].'],
    },
    {
      value: 'denial',
      patterns: [
        '(there (is|are|was|were)|we have|we had) (absolutely|actually|generally|certainly|really)? (no|not any|never any) (such|hidden|extra|additional|other|known)? ..1 (charge|charges|fee|fees|issue|issues|problem|problems|delay|delays|complaint|complaints|noise|construction|insects|smell|shortage|restriction|restrictions|limit|limits|catch|scam|intention|compromise|record|records) ..2',
        '(is|are|was|were|does|do|did) not (at all|actually|really|in fact|in any way|a|an)? (charge|share|sell|store|collect|compromise|happen|late|dirty|small|old|noisy|rude|scam|scammers|fake|fraud) ..3',
      ],
      unless: ['(do|does|did|is|are) not (hesitate|worry|want|know|see|have)'],
      matches: ['[[There are no hidden charges]].', 'It [[is not a scam]].'],
      misses: ['Do not hesitate to call.'],
    },
    {
      value: 'facility',
      patterns: [
        '(we|hotel|property|resort|our ..2) (do|does|actually|always|already|also|indeed|certainly) (have|offer|provide|serve|support|accept|allow|cater|clean|change|check) ..8',
        '(we|hotel|property) (have|has) (placed|provided|installed|kept|arranged|offered|served|given|put) ..8',
        '(we|hotel|property) (have|has) (many|several|different|multiple|both|a variety of|employees|staff|people|bigger|larger|free|wide) ..5',
        '(all|every|each|guests|customers|users|members|visitors) ..4 (is|are|has|have|gets|get) (also|always|already|actually|still|all|been)? (available|provided|served|allowed|permitted|welcome|equipped|placed|given|kept|stocked|free|offered) ..8',
        '(can|could) (certainly|assuredly|definitely|also)? (confirm|assure you) (that)? ..5 (is|are) (certainly|definitely|always|indeed|in fact|also|of course)? (available|provided|included|offered|served|open|there) ..4',
        '(is|are) (also|always|already|actually|very much|indeed|certainly) (available|provided|included|complimentary|offered|served|open|operational|functional|present|in place|there|allowed) ..8',
      ],
      unless: [
        '<> ..6 (feedback|experience|concern|comments|review|matter|issue|query|opportunity|chance|feature request)',
        '(to|can|that) <>',
        '(not|no|never|nothing|none|neither|yet) ..8',
        '<> ..8 (instead|still|as well|explanation|memo|training|warning)',
      ],
      matches: ['[[We do have a shuttle at the airport]].', 'Tea [[is always available]].'],
      misses: ['There was no shuttle.'],
    },
    {
      value: 'denied',
      patterns: [
        '(we|hotel|property|app|it|staff|team|company|bank) (do|does) (not|never) (have (any|such|hidden|a policy)|charge|levy|read|share|sell|collect|store|endorse|force|hide|compromise|discriminate|deduct|hold|promote|encourage|tolerate|practise|practice|ask|spy|track|block|leak|misuse|cheat|ignore|send|take|demand|insist|rush) ..10',
        '(we|staff|team|hotel) (never|neither) (have (any|such)|charge|levy|read|share|sell|collect|store|endorse|force|hide|compromise|discriminate|deduct|hold|promote|encourage|ask|misuse|cheat|ignore|demand|insist|refuse|refused|deny|denied) ..10',
        '(it is|you are) not (required|mandatory|compulsory|necessary|forced|obliged) to ..10',
        'our ..2 (is|are) not (dangerous|dirty|unsafe|old|small|noisy|rude|slow|overpriced|expensive|fake|unsafe|stale|closed|misleading|late) ..6',
        '(did|do|could|can|does|has|have) not (find|notice|observe|see|smell|hear) (that|any|the|a) ..10',
      ],
      unless: [
        '(yet|currently|at the moment|for now|right now|as of now|at present|at this time|unless|no longer|anymore|booking|record|your account)',
      ],
      matches: ['[[We do not have any roof that leaks]].', '[[Our lodge is not dangerous]].'],
      misses: ['I do not know.', 'We do not have any yet.'],
    },
  ],
});
