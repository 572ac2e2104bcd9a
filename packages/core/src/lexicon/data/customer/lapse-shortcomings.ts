import { defineLexicon, type Lexicon } from '../../lexicon.ts';
import { wasteAsThing } from '../waste.ts';

const poor =
  '(slow|cold|lukewarm|small|tiny|dirty|noisy|loud|old|dated|worn|smelly|stale|overcooked|undercooked|raw|dry|bland|tasteless|salty|spicy|greasy|soggy|burnt|burned|crowded|full|overcrowded|cramped|weak|thin|hard|uncomfortable|expensive|overpriced|pricey|limited|average|mediocre|basic|lacking|poor|bad|terrible|awful|rotten|mouldy|moldy|watered down|watery|hot|boiling|freezing|stuffy|dusty|unclean|filthy|off|disappointing|not (good|great|clean|hot|fresh|warm|nice|tasty|cooked|comfortable|up to|worth|enough)|not so (good|great|clean|fresh)|not as (clean|good|described|nice))';

/** Goods, food, rooms and service below what was to be expected, told in few words. Weights as in `lapse-quality`. */
export const lapseShortcomings: Lexicon<'quality'> = defineLexicon({
  id: 'lapse-shortcomings',
  summary:
    'Bare verdicts on the thing itself: cold food, small room, always full, not as clean, too expensive, out of date, nothing like.',
  unless: [
    '(not|never|no|nothing|without|neither) (too|very|at all|a)? <>',
    '(if|when|will|would|can|could|how) ..3 <>',
    '(not|never) (too|very|so) (small|bad|cold|noisy|expensive|old|far|long)',
    '(would|could|might) be ..3',
    '<> but (ok|fine|good|great|clean|comfortable)',
    // What a place has, and not what it lacks.
    '(a|the|our|its|own|two) (small|little|old) {amenity}',
  ],
  entries: [
    {
      value: 'quality',
      weight: 2,
      patterns: [
        `{fare} ..2 (is|was|were|are|came|served|tasted|too|so|very|arrived)? ..1 ${poor}`,
        `{premises} ..2 (is|was|were|are|looks|looked|too|so|very|smelled|smells)? ..1 ${poor}`,
        '(service|quality|speed|network|support|wifi|signal|customer service|experience|range|selection|portion|portions|coverage|seat|seats|train|carriage|bus|cabin|store|shop|gym|branch|lockers|atms|trolleys|shelves) ..2 (is|was|are|were|always|too|so|very|has become|became|gets|keeps|often)? ..1 (slow|poor|bad|worse|worst|lacking|terrible|awful|dirty|empty|full|crowded|small|limited|expensive|broken|down|reduced|gone|a state|not (good|great|clean|up to|there)|unplayable|weak)',
        '(overcooked|undercooked|cold|raw|stale|rotten|soggy|burnt|tasteless|dirty|smelly|tiny|small|noisy|slow|expensive|overpriced|expired|mouldy|watery|lukewarm|poor) {fare}',
        '(dirty|smelly|tiny|small|noisy|cold|old|stained|broken|worn|mouldy) {premises}',
        '(expensive|overpriced|costly|pricey) (for|compared|as|when|and) ..3',
        '(too|so|very|extremely|way too) (expensive|costly|pricey|noisy|crowded|spicy|salty|cold|small|hot|loud|slow|dirty|thin|tight) ..1',
        '(out of date|past its date|past their date|use by date|gone off|were off|was off|went off|smells off|tastes (of|like|off|bad|funny|strange)|taste (awful|bad|funny))',
        '(hair|worm|insect|insects|bug|fly|plastic|glass|metal|cockroach|cockroaches|bone|stone|mould|mold) in (my|the|our|his|her|a|bed) ..1',
        '(bed bugs|bedbugs|cockroaches|cockroach|rats|mice|mould|mold|stains|stained|smell of|smells of|smelled of|hairs|ants)',
        '(under|being under|closed for) (construction|renovation|repair|maintenance) ..2',
        '(nothing like|not like|not the ones from|different from|not as|does not look like) (the|in|on|shown|described|advertised)? ..1 (picture|pictures|photo|photos|website|description|described|shown|advertised)',
        '(used to be|was) (better|good|great|nice|so good|much better) ..3 (now|but|not|before|anymore)',
        '(not|no longer|nowhere near) (half)? ..1 as (good|clean|nice|fast|fresh) as',
        '(need|needs|require|requires) ..1 (better|improvement|improving|renovation|more staff|a refresh|to improve|to be improved|maintenance|a lot of)',
        '(headache|irritating|useless|pointless|waste|bogus|nonsense|third class|not recommended|not worth|do not recommend|would not recommend|average stay|okay okay|only good for|not a great)',
        '(queue|queues|line|lines) (out of|everywhere|long|of|for) ..3',
        '(only|just) one (person|counter|cashier|till|waiter|lift|staff|nurse|receptionist) ..2',
        '(empty shelves|no stock|always full|never stocked|out of stock|sold out) ..1',
        '(tv|internet|broadband|data|wifi|connection|speed|upload|download) ..1 (is|very|so|too)? ..1 (slow|{number} mbps|weak|unusable|terrible|awful|poor)',
        '(people|everyone|passengers) standing',
        '(does|do|did) not (meet|match|reach|deliver|live up to|come up to) ..3 (standard|standards|expectations|expectation|hype|promise|promises|description|reputation|rating|level|category)',
        '(fails|failed|fail) to (meet|match|reach|deliver|impress|satisfy|live up to) ..2',
        '(big|major|only|main|huge|biggest|real|another) (negative|minus|turn off|turnoff|drawback|letdown|downer|con|downside|let down|flaw|gripe|grumble|niggle)',
        '(congested|cramped|claustrophobic|suffocating|dingy|dilapidated|threadbare|drab|unkempt|unclean)',
        '(barely|hardly|scarcely) ..1 (usable|working|worked|works|edible|adequate|enough|functional|warm|clean|drinkable|habitable|lukewarm|cold)',
        '(not|nothing) (that|all that|really that|as|particularly|exactly|terribly) (great|good|special|impressive|nice|clean|fresh|comfortable|attractive|exciting|tasty|modern|spacious)',
        '(so so|not at par|not on par|hit and miss|hit or miss|past its (best|prime)|seen better days|showing its age|tired looking|rough around the edges|run of the mill)',
        '(toilets|toilet|ac|air conditioning|heating|lift|escalator|showers|shower|pool|spa|gym|machines) ..2 (off|broken|closed|locked|not working|out of order|under|cold)',
      ],
      matches: [
        'The [[food was cold]].',
        'Our [[bathroom was dirty]].',
        'The [[wifi is weak]].',
        '[[Overcooked steak]] and a wait.',
        'The milk is [[out of date]].',
        'There was a [[hair in my soup]].',
        'It [[does not live up to its reputation]].',
        'The [[main gripe]] is the lift.',
        'A [[dingy]] stairwell.',
        'The tea was [[barely lukewarm]].',
        'The view was [[not all that special]].',
        'The sofa is [[past its prime]].',
        'It is [[not as good as]] it was.',
      ],
      misses: [
        'The room was not too small.',
        'The food would be cold if you waited.',
        'Our room came with a small terrace and a kettle.',
      ],
    },
    {
      value: 'quality',
      weight: 2,
      patterns: ['(rubbish|junk|garbage|trash)'],
      unless: wasteAsThing,
      matches: ['The whole set is [[junk]].', 'Pure [[rubbish]].'],
      misses: [
        'The draft went to the trash.',
        'Nothing sits in my junk folder.',
        'They never collect the garbage bags.',
      ],
    },
  ],
});
