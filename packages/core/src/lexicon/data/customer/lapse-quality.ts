import { defineLexicon, type Lexicon } from '../../lexicon.ts';
import { wasteAsThing } from '../waste.ts';

const shabby =
  '(dirty|filthy|smelly|stinky|stinking|dusty|mouldy|moldy|damp|musty|grubby|grimy|unclean|stained|disgusting|shabby|tired|dated|outdated|rundown|worn|old|cramped|tiny|noisy|dark|gloomy|basic|drab|cold|freezing|hot|stuffy|uncomfortable|hard|broken|rusty|rusted|soggy|sticky|unhygienic|leaking|blocked|clogged|average|poor|bad|terrible|horrible|awful|small|overpriced|poorly maintained|run down|worn out|torn|ripped|peeling|greasy|lumpy|crowded|overcrowded|pathetic|disappointing|mediocre|unacceptable|substandard|not clean|not cleaned|not good|not great|not comfortable|not maintained|not up to|not well maintained|below average|too small|too hot|too cold|so small|so so|not worth|not impressive|neglected|unkempt)';
const tasteless =
  '(cold|bland|tasteless|stale|undercooked|overcooked|raw|burnt|inedible|disgusting|terrible|horrible|awful|poor|bad|worst|mediocre|average|lukewarm|greasy|soggy|dry|salty|oily|overpriced|limited|disappointing|pathetic|below average|expensive|not good|not great|not fresh|not tasty|not nice|not up to|not hot|not edible|rubbish|crap|lacking|basic|pricey|over cooked|under cooked|repetitive|monotonous|ok ok|nothing special|poorly cooked)';
const inferior =
  '(bad|poor|worst|terrible|horrible|pathetic|awful|appalling|disgusting|useless|shocking|dreadful|atrocious|abysmal|disgraceful|hopeless|lousy|rubbish|crap|crappy|shit|shitty|trash|garbage|waste|wrost|third class|mediocre|below par|below average|not good|not great|substandard|disappointing|worthless|pointless|horrendous|slow|inconsistent|worse|unreliable|low|cheap|inferior|underwhelming|non existent|unsatisfactory)';

/** What was delivered is poor: rooms, food, cleanliness, noise, value, speed below what is paid for. Weight 3 is plain, 1 a hint. */
export const lapseQuality: Lexicon<'quality'> = defineLexicon({
  id: 'lapse-quality',
  summary: 'Poor quality of a stay, a meal, a product or a service; not worth the price; less than advertised.',
  entries: [
    {
      value: 'quality',
      weight: 3,
      patterns: [
        `{premises} ..2 (is|was|were|are|looked|looks|felt|feels|smelled|smelt|seemed|being|had|has|have|very|really|so|extremely|a|look|feel) {very}? (a bit|a little|bit|rather|quite|kind of|somewhat|little|slightly)? ${shabby}`,
        `(dirty|filthy|smelly|stinky|mouldy|grubby|stained|shabby|cramped|tiny|noisy|uncomfortable|broken|unhygienic|tired|run down|worn|disgusting|poorly maintained|poor|bad|rusty) ..1 {premises}`,
        `{fare} ..2 (is|was|were|are|tasted|served|arrived|came|very|quality|had|really|so|seemed) {very}? (a bit|a little|bit|rather|quite|only|just)? ${tasteless}`,
        '(cold|bland|stale|tasteless|undercooked|overcooked|terrible|horrible|awful|poor|bad|worst|limited|disgusting|disappointing|mediocre|average|pathetic|no|overpriced|expensive|burnt) ..1 (food|breakfast|buffet|dinner|lunch|meal|meals|coffee|drinks|menu|fries|pizza|catering)',
        '(smell|smells|smelled|smelt|stink|stinks|stank|stench|odour|odor|reeked|reeks) (of|like|in|from|so|very|really|was|is|that|bad|horrible|awful|terrible|disgusting|everywhere|badly|due)?',
        '(cockroach|cockroaches|bedbugs|bed bugs|bugs in (the|our)|ants|rats|rat|mice|mouse droppings|insects|spider|spiders|flies|mosquitoes|mosquitos|lizard|hair in (my|the|our)|mould|mold|mildew|dust|stains|dirt|vermin|fleas|worm|maggot|maggots|blood stain*)',
        '(noise|noises|noisy|loud|loudly|soundproofing|thin walls|paper thin|slamming|banging|racket)',
        '(did not|could not|not able to|unable to|hardly|barely|impossible to|kept (me|us)|difficult to|no|poor nights|bad nights) ..1 (sleep|slept|awake all night|up all night|awake)',
        '(not (been)? cleaned|not clean|never cleaned|unclean|uncleaned|was not changed|not replenish|not replenished|not refilled|no cleaning|lack of cleanliness|lack of hygiene|poor hygiene|unhygienic|cleanliness (is|was) (poor|bad|an issue|lacking|not))',
        '(needs|need|needed|requires|require|could do with|could use|in need of|due|crying out for|badly needs|desperate) ..2 (renovation|renovating|renovations|refurbishment|refurbishing|refurb|updating|upgrading|maintenance|attention|tlc|a makeover|a refresh|a coat of paint|repair|repairs|cleaning|deep clean|good clean|repainting|modernising|improvement|improvements|facelift|overhaul)',
        '(no|without|lack of|lacked|lacking|missing|not enough|insufficient|did not have|there was no|not have) ..1 (hot water|ac|air conditioning|heating|towels|towel|toilet paper|toiletries|kettle|fridge|lift|elevator|parking|car park|wifi|wi fi|restaurant|window|windows|curtains|pillows|breakfast|soap|shampoo|housekeeping|room service|amenities|facilities|water|plugs|sockets|ventilation|light|lighting|bar|tv|hair dryer|hairdryer|soundproofing|privacy|heat|space|cutlery)',
      ],
      unless: [
        '(not|never|no|without|did not have|hardly) (a|an|any|too|at all|that|so|really|very)? <>',
        '(free of|zero|nothing|away from|hot and|no issues with|not hear) <>',
        '<> free',
        'if ..3 <>',
        '(a|the|our|its|own|two) (small|little|old) {amenity}',
      ],
      matches: [
        'The [[room was very dirty]].',
        'A [[shabby lobby]] awaited us.',
        '[[Breakfast was cold]] and bland.',
        'We got [[cold food]].',
        'The whole floor [[smelled of]] smoke.',
        'There were [[cockroaches]].',
        'The [[noise]] kept us awake.',
        'The place [[needs a serious renovation]].',
        '[[There was no hot water]] in the morning.',
      ],
      misses: ['The room was not noisy.', 'We slept well without any noise.', 'Our cabin had a small terrace.'],
    },
    {
      value: 'quality',
      weight: 3,
      patterns: [
        '(signal|signals|speed|speeds|service|quality|standards|standard) (has|have|had)? {adv}? (dropped|gone down|deteriorated|worsened|decreased|declined|slipped|fallen)',
        `${inferior} ..2 (services|quality|stay|hotel|product|value|place|resort|property|restaurant|workmanship|build|network|maintenance|condition|design|standard|standards|sound|material|interface|ui|performance|accommodation|housekeeping|hospitality|packaging)`,
        `(service|services|quality|stay|hotel|product|value|place|resort|property|restaurant|workmanship|network|maintenance|performance|standard|connection|everything|packaging|hospitality) (is|was|were|are|has been|have been|quality|seems|very|really|here|of this app) {adv}? {very}? (a|the|of)? ${inferior}`,
        '(not|never|is not|was not|hardly|not even|not at all|not really|no) (worth|value for|worth the|worthy|money worth) (it|the|my|our|a|of|money|price|visit|visiting|staying|paying|your|that|penny|anything)?',
        '(waste|wasted|wasting|waist) (of)? ..2 (money|time|cash|effort|storage|data|app|energy)',
        '(over priced|overpriced|rip off|ripoff|rip offs|daylight robbery|too expensive|so expensive|way too expensive|too pricey|very expensive|highly priced|high priced|very high charges|price is (too|far too|very) high)',
        '(nothing special|nothing great|nothing like|not up to (the)? (mark|standard|par|scratch|expectations|expectation)|not upto (the)? (mark|standard)|below (par|standard|average|expectations|expectation)|sub standard|substandard|not what (i|we) expected|not as (advertised|described|expected|pictured|shown|good as)|fell short|falls short|far from|left a lot to be desired|leaves a lot to be desired|lets it down|let down by|let itself down|could be better|needs improvement|room for improvement|gone downhill|went downhill|going downhill|half baked|not impressed|underwhelming|underwhelmed|mediocre|lacklustre|shabby|third class|poorly (managed|run|maintained|designed|made|trained|finished|built|organised))',
        'not (the place|the hotel|what|as good as|the same as|how|as) it (used to be|was|once was)',
        'used to be ..3 (better|great|good|but now|excellent|reliable)',
        '(advertised|described|listed|shown|pictured|claimed) (as)? ..5 (but|not as|nothing like|misleading|only|different)',
        '(photos|pictures|website|pics) ..4 (better than|nicer than|misleading|look nicer|look better|nothing like|do not match)',
        '(booked|paid for|asked for|requested|reserved|promised) ..4 (room|view|double|suite|twin|king|table|balcony|floor|cabin|villa|bed|quiet) ..5 (but|and|instead) ..2 (got|given|put|was|were|received|had|gave)',
        '(only|just|not even|barely|never|hardly) ..2 (getting|get|hitting|hit|receiving|reach|reaching) ..4 (mbps|mb|gb|download|speed|half|third|third of|{number}mbps)',
        '(speed|speeds|download|upload|connection|internet|data) ..2 (is|are|was|were|so|very|has been|keeps) {adv}? {very}? (slow|poor|terrible|throttled|crawling|ridiculous|pathetic|bad|slower|inconsistent)',
        '(throttle|throttled|throttling)',
      ],
      unless: [
        '(not|never|no) (a|an|the|at all|that|so|really|very)? <>',
        '(can not|could not) <>',
        '(used|if) <>',
        'not (a)? bad',
      ],
      matches: [
        'Truly [[poor workmanship]].',
        'The [[service was slow]].',
        'It [[is not worth the money]].',
        'A [[waste of my time]].',
        'The drinks were [[overpriced]].',
        '[[Not up to the mark]].',
        'I am [[only getting half the speed]].',
        'Stop [[throttling]] me.',
      ],
      misses: ['It was not a bad experience.', 'The service was fast.'],
    },
    {
      value: 'quality',
      weight: 2,
      patterns: [
        '(no|less|low|very less|zero|without|lesser|nil) (rewards|reward|cashback|cash back|offers|benefits|benefit|discounts|interest|use)',
        'not (even)? available (at|in|on|for|here|everywhere)',
        'no user friendly',
        '(too|very|so|really|extremely|quite|pretty|rather|bit|little|somewhat) (small|dirty|noisy|cramped|dated|shabby|uncomfortable|tired|smelly|expensive|pricey|overcrowded|outdated|loud|basic|average|tiny|limited|hot|stuffy|bland|hard|narrow|weak|slow)',
        '(average|mediocre|just ok|just okay|just alright|only average|so so|ok ok|okayish|decent but|basic at best|not that impressive|not impressive|not so good|not that good|not very good|not so great|not too good|not so impressive|not great|not good|no good|not nice|not very nice|not satisfied|not suitable|unsuitable|nothing good|nothing else is good)',
        '(ac|a c|air conditioner|air conditioning|aircon|heater|heating|geyser|shower|fan|tv|lift|elevator|wifi|wi fi|toilet|flush|lights|fridge|kettle|remote|door lock|key card|pool|sauna|jacuzzi) ..3 ({does-not} ..1 (work|working|cool|functioning|cold|flush|available|open|heated|operate|operational|properly)|out of order|broken|noisy|leaking|leaked|faulty|blocked|dirty|weak|closed)',
        '(small|tiny|old|worn|stained|torn|hard|lumpy|thin|broken|dusty|poor|single|uncomfortable|outdated) (room|rooms|bed|beds|bathroom|towels|sheets|furniture|mattress|pillows|carpet|window|lighting|fixtures|fittings|decor)',
        '(no use|of no use|good for nothing|not useful|not user friendly|not reliable|unreliable|no worth|what is the use|what is the point)',
        '(lack|lacks|lacking|lacked|poor|bad|no|low) ..1 (quality|hygiene|cleanliness|maintenance|comfort|standards|charm|character|atmosphere|value|variety|choice|taste|features|ambience|security|facilities|coordination|organisation)',
        '(downside|drawback|downsides|drawbacks|negatives|cons|minus|complaint|letdown|shame|pity|bad points|only issue|only problem|only negative|only complaint|let downs) ..2 (is|was|were|are|about|that|of|the|it|to|would)',
        '(paid|paying|pay) ..4 (and|but|for|yet) (got|get|only|getting|received|nothing|this|a room|the bins|such|no) ..2',
        '(would not|will not|do not|can not|could not|never|not) (be)? ..1 (staying here again|stay here again|return|returning|go back|come back|going back|be back|coming back|visit again|book again|stay again|visit ever|use again|buy again)',
        '(hair|glass|plastic|metal|insect|bug|fly|plaster|stone) in (my|the|our|his|her) (food|salad|soup|meal|coffee|drink|pizza|burger|dish|dessert|rice)',
        '(unsafe|dangerous|health hazard|safety hazard|food poisoning|made (me|us|him|her) (sick|ill)|got sick|environmental health)',
        '(brown|discoloured|cloudy|rusty|dirty) (water|taps)',
        '(was|were) (closed|out of order|not (available|open|ready|operational|provided|given|functional))',
        '(price|prices|rate|rates) ..2 (far too high|too high|higher than|not justified|unjustified|steep|exorbitant)',
      ],
      unless: [
        '(not|never|no|without|nothing) (a|an|the|at all|that|so|really|very|too)? <>',
        '(did|was|were) not ..1 <>',
        'if ..4 <>',
        'why (would|will) ..2 <>',
      ],
      matches: [
        'The bed was [[too small]] for two.',
        'It is an [[average]] hotel.',
        'The [[air conditioning in our room was not working]].',
        'A [[small room]] with thin walls.',
        'The only [[downside is the]] stairs.',
        'We [[will not return]].',
        'It is [[of no use]].',
      ],
      misses: ['It was not too small at all.', 'We were never disappointed.'],
    },
    {
      value: 'quality',
      weight: 1,
      patterns: [
        `${inferior} ..2 (service|experience|app|application|bank|company|airline|platform|card|apps|software|banking|site|website|update|show|delivery)`,
        `(app|application|bank|company|airline|site|website|card|experience) (is|was|are|has been) {very}? (a|the)? ${inferior}`,
        '(useless|pointless|worthless|crap|sucks|suck|sux|lousy|unusable|hate it|hate this|disaster|waste)',
        '(disappointed|disappointing|disappointment|let down|underwhelmed|recommend)',
        '(one|1|two|2|zero|0|three|3|minus) (star|stars)',
        '(dated|noise|noisy|smell|smelled|dirty|cheap|mediocre|average|expensive|pricey|costly|uncomfortable|old fashioned|worn|overcrowded|poor|bad|worst|terrible|horrible|unfortunately|disappoint*|improve|lacking|lack)',
        '(could|can|should|must|need to|needs to) (be)? ..1 (better|improved|improve|cleaner|bigger|quieter|upgraded|upgrade)',
      ],
      unless: ['(not|never|no|without|any|nothing) (a|an|the|at all|that|so|really|very|too|be|been)? <>'],
      matches: ['The sofa looked [[worn]].', '[[Worst app]].', '[[One star]].', 'The gym [[could be better]].'],
      misses: ['It was not expensive.', 'You will not be disappointed.'],
    },
    {
      value: 'quality',
      weight: 1,
      patterns: ['(rubbish|garbage|trash|shit|junk)'],
      unless: [
        ...wasteAsThing,
        '(not|never|no) (a|the|that)? <>',
        '(my|your|our|his|her|their|some|any|this|of|talk|talking|talked|holy|give|gives|gave|the) <>',
      ],
      matches: ['What a load: [[rubbish]].', 'It is [[shit]].'],
      misses: ['Move your shit off my desk.', 'I emptied the trash twice.', 'All of it is marked as junk.'],
    },
    {
      // Topic words: they decide only where nothing plainer is said.
      value: 'quality',
      weight: 0.5,
      patterns: [
        '(hotel|room|rooms|stay|stayed|food|breakfast|restaurant|bed|bathroom|quality|worth|taste|meal|taps|resort|useless|service|one star|experience|app)',
      ],
      matches: ['It is about the [[room]].'],
    },
  ],
});
