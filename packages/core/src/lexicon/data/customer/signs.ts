import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Small marks by which a complaint is told as a course of events, without a word of complaint. None of them is a report
 * alone; together they make one. The value says what kind of mark it is.
 */
export const signs: Lexicon<
  | 'claimed'
  | 'addressed'
  | 'their-people'
  | 'negated'
  | 'lacking'
  | 'elapsed'
  | 'counted'
  | 'repeated'
  | 'reversal'
  | 'contrast'
  | 'done-to-me'
  | 'expected'
  | 'whose'
  | 'wry'
  | 'reproach'
  | 'cost'
  | 'hurt'
  | 'asking'
  | 'planning'
  | 'courteous'
  | 'own-doing'
  | 'delight'
  | 'stakes'
  | 'tirade'
> = defineLexicon({
  id: 'signs',
  summary: 'Marks of a complaint told as events: claims, elapsed time, counts, reversals, negated events.',
  entries: [
    {
      value: 'claimed',
      patterns: [
        '(say|says|said|tell|tells|told|claim|claims|claimed|swears|swore|insists|insisted|reckons|reckoned|states|stated|shows|showing|showed|reads|displays|lists|listed|promises|promised|quoted|announces|announced|assured|advertised|calls it)',
      ],
      unless: ['(to|i|we|can|will|should|could|must|would|let|please) <>', '<> (you|us|your|them) (if|how|about|that)'],
      matches: ['The letter [[says]] otherwise.'],
      misses: ['I must say it is good.'],
    },
    {
      value: 'addressed',
      patterns: [
        '^ (and|so|but|then|now|well|ok|because|when|hi|hello|dear|hey)? ..1 you (people|lot|guys|folks)? (have|had|took|sent|gave|charged|put|told|said|lost|let|made|cut|closed|cancelled|changed|removed|want|need|call|keep|know|are|were|did|do|call|promised|sold|advertise|installed|shut|left|billed|moved|stopped|blocked|kept|turned|broke|ask|just)',
        '(your|you) (own|lot|people|guys|so called)',
        '(do|did|have|are) you (people|lot|guys|really|seriously|even|not|hear|understand|know what|realise|think)',
      ],
      unless: [
        'you (are|were|have|guys are|have been|have just) ..1 (welcome|great|amazing|a star|stars|the best|lovely|fantastic|brilliant|legends|made|so kind)',
        '(if|what|when) you',
      ],
      matches: ['[[You took]] the lamp and the bulb.'],
      misses: ['You are the best.'],
    },
    {
      value: 'their-people',
      patterns: [
        '(your|their|the|ur|some|a) ..1 (driver|drivers|courier|fitter|fitters|engineer|engineers|technician|rider|guy|man|lady|bloke|woman|agent|agents|rep|manager|receptionist|waiter|waitress|guard|clerk|colleague|colleagues|staff|team|bot|chatbot|executive|installer|crew|instructor|tutor|surveyor|van|warehouse|depot|department|office|head office|company|delivery boy|people|representative|advisor|adviser|supervisor|doctor|nurse|cleaner|housekeeping|plumber|electrician|inspector|conductor|pilot|captain|counter|call centre|helpdesk|helpline|shop|store|branch)',
      ],
      unless: ['(thank|thanks|kudos|praise|hats off|shoutout|well done|cheers|lovely|friendly|great)'],
      matches: ['[[Your driver]] waved.'],
      misses: ['Thanks to the driver.'],
    },
    {
      value: 'negated',
      patterns: [
        '(nobody|no one|noone|nothing|none|never|nowhere|neither|nada|zero|nope)',
        '(is|are|was|were|has|have|had|do|does|did|can|could|will|would|should) not',
        '(not|no) (a (single|word|soul|trace|peep)|one (of|person|word)|even|once|any|sign|trace|news|word|reply|answer)',
      ],
      unless: [
        '(problem|complaints|complaint|rush|hurry|worries|fault|fuss|trouble|bother)',
        '(i|we) (do|did|could|can|have|am|would|was|had) <>',
        'i am <>',
        'nothing (but|to complain|wrong|was too)',
        'never (fails|failed|disappoint|disappointed|had a problem|let (me|us) down)',
        '(if|whether) ..4 <>',
      ],
      matches: ['[[Nobody]] knows the code.', 'The parts [[are not]] in the bag.'],
      misses: ['If there is nothing to pay, fine.'],
    },
    {
      value: 'lacking',
      patterns: [
        '(without|missing|lacks|lacking|minus|empty|half|only|instead|except|forgot|forgotten|gone|unavailable|closed|shut|absent)',
        '(no|zero|neither) ..1 (towel|towels|water|hot water|power|internet|wifi|key|keys|instructions|screws|charger|receipt|ticket|email|code|explanation|warning|notice|apology|refund|reply|record|booking|bed|seat|seats|staff|signal|sound|picture|data|heating|lid|label|manual|cable|phone|card|parcel|driver|engineer|bus|train|plane|lift|parking|breakfast|choice|human|humans|person|contact|number|name|address|idea)',
      ],
      unless: [
        '(only|without) (complaint|gripe|good|praise|fault|problem|problems|any|fuss|hesitation|wanted|asking|checking|one)',
        '<> (that|in town|just)',
        '(could|can|may|would|will) (i|we|you) ..6 <>',
      ],
      matches: ['It came [[without]] a lid.', 'There is [[no key]] in the box.'],
      misses: ['Could we pay without a card?'],
    },
    {
      value: 'elapsed',
      patterns: [
        '{number} ..1 (minute|minutes|mins|min|hour|hours|hrs|hr|day|days|night|nights|evening|evenings|weekend|weekends|week|weeks|month|months|year|years) (ago|later|late|now|on|in|and counting|of|since|already|without|after|and|gone|$)',
        '(day|week|month|hour|year) {number}',
        '(since|for) (the)? ..1 (yesterday|last|morning|lunch|noon|tuesday|monday|wednesday|thursday|friday|saturday|sunday|christmas|easter|{month}|{number}|weeks|days|months|hours|years|ages)',
        '(still|yet|till (date|now|today)|until now|by now|any more|anymore|so far|eventually|finally)',
        '(all|whole|entire|every|each) (night|day|week|morning|evening|afternoon|month|weekend|time)',
        '(it is|that was|now it is|today is) (now)? ..1 ({weekday}|{month}|{number})',
      ],
      unless: [
        '(customer|member|user|fan|loved|loyal|stayed|happy|enjoyed|using|married) ..6 <>',
        '(is|are|will) (it|that|this|there|you) still',
        '<> ..3 (customer|member|user|fan|happy)',
      ],
      matches: ['They measured it [[two weeks ago]].', '[[Since Monday]] the hall is dark.'],
      misses: ['I am a happy user for two years.'],
    },
    {
      value: 'counted',
      patterns: [
        '{number} ..1 (calls|call|mails|emails|letters|chats|chat|agents|people|persons|tickets|forms|messages|dms|reminders|attempts|tries|reboots|restarts|visits|trips|times|engineers|excuses|appointments|promises|transfers|photos|queues|departments|offices)',
        '(twice|thrice|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|2nd|3rd|4th|5th|6th|7th|both)',
        '(first|then) ..6 (then|now)',
      ],
      unless: [
        '(our|my|for the|the|on the|your) (second|third|fourth|fifth) (time|visit|stay|floor|year|child|one|night|day|of)',
        '(second|third) (hand|floor|to none|one|half)',
        '(could|can|may|would|will|need|want) ..5 <>',
      ],
      matches: ['It took [[four calls]].'],
      misses: ['We are on the third floor.'],
    },
    {
      value: 'repeated',
      patterns: [
        '(again|keeps|keep|kept|always|constantly|repeatedly|everytime|same|another|yet another|once more|over and over|more than once|forever|endless|endlessly|daily|nightly)',
        '(every|each|any) (time|single|day|night|morning|call|month|week|page|second|other)',
      ],
      unless: [
        '(thanks|thank you|hi|hello|back|come|visit|stay|book|order|use|try|see you|would|will|regular|shall) ..2 again',
        '(always|same) ..3 (great|good|lovely|friendly|perfect|helpful|excellent|clean|a pleasure|smile|happy)',
        '(keep) (up|it up|going|well|the|it|in touch)',
        '(on|at) the same',
        '(can|could|may|is|are|do|does|the) (i|we|it|you)? ..3 (another|same)',
      ],
      matches: ['The bell rings [[every night]].'],
      misses: ['We will come again.'],
    },
    {
      value: 'reversal',
      patterns: [
        '(used to|no longer|any longer|suddenly|worked (till|until|in|fine|before|yesterday|last)|(was|were|did|went) fine (until|till|before|in|on|yesterday|last)|before the (update|upgrade|change|move|switch)|(since|after|with) (the|this|your|last|my)? ..1 (update|upgrade|release|version|migration|merger|switch|move|repair|service|visit|change|renewal))',
        '(became|turned into|turned|changed|gone|went|goes|disappeared|vanished|shrunk|shrank|lost|dropped|expired|moved|swapped|merged|replaced|removed|reset|forgets|forgot) ',
      ],
      unless: [
        '(can|could|would|to|please|i|we|will|used to be (good|bad|slow|awful)) ..2 <>',
        '(i|we) (have)? (used to|moved|changed|lost|turned|went)',
        'went (well|smoothly|perfectly|great|fine|up|down to|for|to)',
        'lost (and found|count)',
      ],
      matches: ['It [[no longer]] rings.'],
      misses: ['We went to the pool.'],
    },
    {
      value: 'contrast',
      patterns: [
        '(but|however|yet|although|though|except|instead|while|whereas|even though|despite|apparently|supposedly|actually|in fact|otherwise|nevertheless|rather than|not even|or so)',
      ],
      unless: [
        '(though|but|however) (great|good|lovely|nice|worth|not a)',
        '(not|never) ..2 but (great|good)',
        '(could|can|would|may) ..6 <>',
      ],
      matches: ['The box came, [[but]] empty.'],
      misses: ['Small but great.'],
    },
    {
      value: 'done-to-me',
      patterns: [
        '(i|we|he|she|they|it|mother|father|son|daughter|wife|husband|account|card|order|booking|room|flight|parcel|bag|delivery|appointment) (was|were|is|are|am|got|has been|have been|had been|been|being|gets) ..1 (charged|billed|told|sent|given|left|cut|thrown|turned|moved|cancelled|debited|blocked|locked|closed|refused|rejected|declined|delivered|returned|asked|made|forced|transferred|kept|shouted|laughed|ignored|bumped|downgraded|suspended|opened|damaged|crushed|broken|stolen|lost|removed|deleted|merged|deducted|taken|marked|signed|logged|kicked|fobbed|passed|overbooked|woken|stuck|stopped|shut)',
        '(charged|billed|debited|deducted|overbilled|fined|sent|left|gave|made|told|asked|kept|put|cost|signed|logged|woke|hung|cut) (me|us|my|our|him|her|it)',
        '(have|had|having) to (call|ring|pay|walk|wait|buy|go|take|ask|carry|sleep|sit|stand|eat|do|use|write|type|kill|restart|click|open|find|beg|borrow|explain|send|share)',
      ],
      unless: [
        '{not} ..1 <>',
        '(well|great|promptly|quickly|lovely|kindly|warmly|perfectly|nicely|safely)',
        '(do|would|will|does|did) (i|we) <>',
        '(thank|thanks)',
      ],
      matches: ['I [[had to carry]] it home.', 'They [[left us]] in the lobby.'],
      misses: ['It was delivered promptly.'],
    },
    {
      value: 'expected',
      patterns: [
        '(supposed|meant|promised|due|booked|reserved|ordered|paid|asked|requested|scheduled|guaranteed|agreed|advertised|expected|planned|chosen|selected|redeemed|bought|opted|signed up|unsubscribed|declined|cancelled|specified)',
        '(should|ought|must) (have|be|not|at least|surely|probably|really)',
        '(was|were) (going )?to (be|come|arrive|get|have|call|bring)',
      ],
      unless: [
        '(can|could|may|would|like|want|wanted|to|how|if|will|when|please|should) (i|we|you|be|it)? ..2 <>',
        '(as|on|exactly as|just as) (promised|agreed|booked|ordered|described)',
        '(i|we) (have)? (accidentally|mistakenly)',
        '(thanks|thank you)',
      ],
      matches: ['We [[paid]] for two.'],
      misses: ['It came as promised.'],
    },
    {
      value: 'whose',
      patterns: [
        '(wrong|incorrect|mixed up|somebody else|someone else|stranger|strangers|not mine|not ours|different|opposite|other way|duplicate|double|extra|too (much|many|little|few|late|early|long|short|small|big|hot|cold|loud|thin))',
        '(my|our) (account|card|order|parcel|booking|bag|luggage|room|money|refund|salary|phone|number|name|address|mother|father|son|daughter|wife|husband|bill|invoice|policy|claim|flight|seat|data|password|login|balance|deposit|appointment|line|ticket|package|case|photos|files|subscription|contract|meter|house|door|car|van|bike)',
      ],
      unless: [
        '(i|we) (picked|chose|ordered|bought|typed|entered|clicked) ..2 <>',
        '(can|could|may|would|how|please|want|like|change|update|to|add|cancel|move|correct) ..4 <>',
        '(love|loved|loves|thanks|thank|enjoyed)',
      ],
      matches: ['It is a [[stranger]] in the photo.'],
      misses: ['Please change my address.'],
    },
    {
      value: 'wry',
      patterns: [
        '(cute|charming|good trick|bravo|magic|mystery|miracle|science|coincidence|lottery|museum|decorative|ornamental|theory|legend|apparently|supposedly|allegedly|so called|i am told|i suppose|i give you that|to be fair|mind you|pretty sure|i guess|i presume|lol|lmao|mate|really|seriously)',
        '(like|as if) (a|an|it|he|she|they|i|we|you) ..4 (school|donkey|snail|brick|wall|oven|fridge|sauna|prison|zoo|market|joke|beggar|criminal|thief|child|idiot|lemon|ghost|cave|barn|war|horror|circus|monkey|potato|turtle|tortoise|dial up)',
        '(or|and|is that|is this) (what|normal|it|a joke|a riddle)',
      ],
      unless: [
        '(really) (good|nice|love|like|happy|great|helpful|enjoyed|pleased|easy|liked|well|loved|want|need|lovely|kind)',
        'charming (place|town|hotel|room|staff|hosts|village|owner|garden)',
        '(haha|fun|love)',
      ],
      matches: ['[[Apparently]] it is art.'],
      misses: ['It is a really good place.'],
    },
    {
      value: 'reproach',
      patterns: [
        'why (is|are|was|were|do|does|did|am|has|have|must|should|would|can|no|my|not|the|your|you)',
        '(where|who) (is|are|was|has|have) (my|our|the|it|this|she|he|eating|paying|responsible|going|everyone|everybody)',
        'when (will|are|is|do) (you|i|my|the|it|somebody|someone|this) ..4 (come|get|arrive|fix|fixed|be back|refund|pay|paid|call|answer|reply|back|have)',
        '(what|which) (is|are|was|about) (this|that|going on|happening|the point|wrong|my|with|i (supposed|meant))',
        '(how) (is|am|are|can|do|does|did|come|dare) ..3 (supposed|meant|possible|happen|normal|know|allowed|ok|fair|even|you)',
        '(is|are) (this|that|it) (normal|it|a joke|legal|allowed|how|what|fair|ok|your|a trick|on purpose)',
        '(is|are) ..4 (supposed|meant) to',
        '(who pays|what now|now what|so what|and now|what happened|any idea|any ideas|anybody|anyone else)',
      ],
      unless: [
        '(what|which) (is|are) (the|your|this|that) ..2 (difference|price|cost|best|policy|opening|size|material|colour|code|address|time|number|limit)',
        'how do (i|we|you)',
        'is it (possible|normal to|ok to)',
      ],
      matches: ['[[Why is]] the tap warm?', '[[Where is my]] key?'],
      misses: ['What is the price?'],
    },
    {
      value: 'cost',
      patterns: [
        '(fee|fees|charge|charges|fine|penalty|surcharge|supplement|bill|billed|invoice|invoiced|deposit|interest|overdraft|debt|bailiff|bailiffs|collections|collection|refund|refunded|deducted|debited|tax|premium|rent|fare|money|price went|quote)',
      ],
      unless: [
        '(no|any|how much|what|without|your|pay|paying|send|need|a copy of|copy|the|is there) ..2 <>',
        '(good|great|fair|worth|reasonable) ..3 <>',
        '(thanks|thank)',
        '<> (address|number|date)',
      ],
      matches: ['A [[penalty]] of 40 for that.'],
      misses: ['Is there any fee?'],
    },
    {
      value: 'hurt',
      patterns: [
        '(police|hospital|surgeon|insulin|medicine|oxygen|wheelchair|funeral|coffin|grave|buried|ashes|died|dead|death|widow|asthma|allergy|allergic|fire|smoke|burned|burnt|blood|bled|injured|bite|bites|bedbugs|cockroach|cockroaches|rat|rats|mouse droppings|mould|sewage|flood|flooded|stolen|theft|hacked|scared|frightened|crying|cried|cry|tears|sobbing|shaking|sleep|slept|freezing|starving|stranded|evicted|homeless|wages|rent|eviction|exam|interview|wedding|birthday)',
      ],
      unless: [
        '(love|loved|lovely|thank|thanks|great|happy|wonderful|perfect|delicious|enjoyed|celebrated)',
        '(can|could|do|does|is|are|would|may|planning|for a|for my|gift)',
        '(battery|phone|laptop) ..2 <>',
        'like a (baby|log)',
      ],
      matches: ['There was [[mould]] behind it.'],
      misses: ['We loved the wedding there.'],
    },
    {
      value: 'asking',
      patterns: [
        '^ ..1 (can|could|may|do|does|is|are|will|would|should|shall) (i|we|you|there|it|this|that|the|one|your|anyone|someone|a|my)',
        '^ ..1 (how|what|which|where|who|when) (do|does|is|are|can|could|should|would|will|much|many|long|time|size|about|to)',
        '(would like|want|wanted|need|looking|hoping|wondering|wish|planning|thinking|trying|intend|considering) (to|if|whether|about|for|of|a|an)',
        '(please|kindly|pls|plz) (send|change|add|cancel|update|move|let|confirm|advise|book|use|find|give|correct|note|remove|include|tell|make|bring|launch|consider|help|share|introduce)',
      ],
      matches: ['[[Could you]] wrap it?'],
    },
    {
      value: 'planning',
      patterns: [
        '(am|are|is) (moving|getting married|changing|coming|travelling|leaving|expecting|planning|organising|arriving|visiting|looking forward)',
        '(tomorrow|next (week|month|year|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|in advance|from now on|upcoming|future)',
        '(we will|i will|we would|i would) (be|come|arrive|need|bring|return|take|have|pay|recommend|like|love)',
      ],
      matches: ['We [[are moving]] to Hill Road.'],
    },
    {
      value: 'courteous',
      patterns: [
        '(thank you|thanks|cheers|grateful|appreciate|appreciated|much obliged|ta|bless|shoutout|hats off|well done|kudos)',
        '(love|loved|lovely|enjoyed|enjoy|great|wonderful|excellent|perfect|delicious|delightful|brilliant|fantastic|amazing|superb|best|happy|pleased|delighted|beautiful|friendly|helpful|recommend|smooth|easy|spotless|worth|gem|kind|impressed|nice|good|fine|like|favourite|fun|peaceful|useful)',
      ],
      unless: [
        '(not|no|never|would be|would have been|less than|nothing|were|was) {very}? <>',
        '(do|would|could|did|am|is|are|were|was) not ..2 <>',
        'looks like',
        '(sounds|looks|smells|tastes|felt|feels|something|just|it is|is) like',
        'like (a|an|to|i|that|this|it)',
        '<> (for nothing|if)',
        'would like',
        '<> (regards|wishes)',
      ],
      matches: ['A [[lovely]] day.'],
      misses: ['It was not nice.'],
    },
    {
      value: 'own-doing',
      patterns: [
        '(my|our) (own (fault|mistake|doing|error|stupidity|silly)|bad|fault|mistake|error|scatterbrain|carelessness|typo|doing)',
        '(silly|stupid|daft|clumsy|dumb) (me|of me|mistake)|(i am|i was|i feel) (an|a|such a|like an)? (idiot|fool|muppet|dope|numpty|silly|daft)',
        '(it was|turns out it was|turned out to be) (me|i who|my|our|mine|user error)',
        '(false alarm|as you were|take it (all)? back|forgive (the|my)|ignore (my|me|that|the last)|never mind|scrap that|found it|turned up (behind|in my|under|after all)|closing the loop|reporting back|all sorted|no harm done|panic over)',
        '(i|we) (have|had|just|must have|may have|also)? (accidentally|mistakenly|stupidly|forgot|misread|misplaced|mistyped|dropped|overlooked|spilled|locked myself|enrolled|ticked|picked the wrong|chose the wrong|typed|left my|lost my|gave up|meant to|deleted|wiped|put my|gave (the|a) wrong)',
        '(my|our) (toddler|son|daughter|dog|cat|kid|nephew|niece|husband|wife|gran|mum|dad) (ate|broke|pressed|ordered|deleted|spilled|enrolled|thinks|dropped|chewed|flushed|bought|sat on)',
        '(burgled|robbed|stolen from me|my phone (was|got) stolen|pickpocketed|lost my job|passed away|moved (house|abroad)|shifted abroad|my shifts|changed my mind)',
      ],
      unless: [
        '(not|never|was not|is not) ..2 <>',
        '(no) (my|our)',
        '(your|you|staff|driver|agent|they) ..4 (mistake|fault|error)',
      ],
      matches: ['[[It was me]] in the end.', '[[False alarm]], folks.'],
      misses: ['It was not my mistake.'],
    },
    {
      value: 'delight',
      patterns: [
        '(fair (play|enough|deal|price)|god bless|bless (them|you|her|him)|took my breath|worth (the|every|a|it)|generous|felt (safe|at home|welcome|looked after)|remembered (my|our|that|us)|celebrated|honeymoon|peaceful|five stars|5 stars|no (objections|spam|complaints|fights|ads|buffer|frown|fuss|gripes)|zero (complaints|fuss|ads|gripes)|not one (buffer|frown|complaint|glitch)|nothing (wrong|to say against|bad)|only gripe|legit|genuine|well written|played a blinder|mad stuff|a gift|sign me up|coming back|never looked back|game changer|life saver|lifesaver|what a save|good going|works a treat|like clockwork|homely|magnificent|spot on|chuffed|over the moon|purring|went out of (his|her|their) way|above and beyond|walked us|lent (us|me)|surprised us with|sent a cake|made our)',
        '(thought|expected|feared|worried|dreaded) ..6 (but|turns out|then|and then|instead) ..3 (legit|fine|great|minutes|easy|lovely|quick|worked|fast|good)',
        '(not) (fussed|bothered|complaining|urgent|a complaint|in a hurry)',
        '(haha|hahaha|hehe)',
      ],
      unless: [
        '(no|not|never|hardly|far from|without) ..1 <>',
        '(lol|haha) (no|what|ok|so)',
        '(is|was|if) ..2 genuine',
        'not worth',
      ],
      matches: ['[[Fair play]] to you.', 'We [[felt at home]].'],
      misses: ['It is not worth it.'],
    },
    {
      // Banter: words of loss and suffering for what is liked.
      value: 'delight',
      patterns: [
        '(addicted|hooked|obsessed) (to|on|with|by) (your|this|the|these|it|you) ..2',
        '(makes|made|making|make) me (laugh|smile|giggle|grin|chuckle) ..2',
        '(can not|could not) stop (playing|eating|watching|reading|listening|smiling|laughing|buying|humming|singing|drinking) ..2',
        '(best|happiest|greatest|funniest) (day|thing|night|trip|meal|gift|moment|news|weekend|birthday) ever',
        'what (a|an) ..1 (show|game|match|treat|gem|find|legend|goal|performance|episode|finale|concert|song|recipe|cake)',
        '(love|loves|prefers|likes|missed|misses) (your|you|the|this|their|my) ..2 (more than|to bits|to death|so much|as much as) ..2',
        '(life is good|living (my|the|our) best life|(shut up and)? take my money|send help)',
        '(killing|slaying|spoiling|tempting|torturing|ruining) (me|us) with (these|your|the|all|those) ..2 (sales|sale|deals|offers|discounts|jokes|flavours|designs|cakes|puns|ads|adverts|teasers|trailers)',
        '(lost|spent|spend|emptied|losing|spending|blown) ..4 (wallet|money|salary|savings|wages|fortune|pay) (to|on|in|at) (your|this|the) ..2 (sale|sales|shop|store|outlet|counter|aisle|aisles|bakery|cafe|today|again)',
        '(i am|we are|i think i am|guess i am) (here|there|in there|in your (shop|store|cafe)) (too|far too|way too) (often|much)',
      ],
      unless: [
        '(scam|refund|broken|broke|waste|wasted|worst|rubbish|useless|terrible|awful|disgusting|never again|complaint|angry|furious|wrong|late|cold|nobody|stole|stolen)',
        '(not|never|no|would) ..1 <>',
        'hardly <>',
      ],
      matches: [
        "[[I'm here too often]]!",
        'Totally [[addicted to your scones]].',
        'Your radio spot [[makes me laugh]].',
        "I [[can't stop humming it]].",
        'You are [[killing me with these cakes]].',
        'I [[spent half my wages in your bakery]].',
        'My cat [[loves your driver more than me]].',
      ],
      misses: ['I spent all my money in your shop on a broken lamp.', 'It did not make me laugh.'],
    },
    {
      // A fear, a bad start or another company's failing, told for the sake of the good end.
      value: 'delight',
      patterns: [
        '(was|were|had been) {very}? (worried|nervous|afraid|sceptical|skeptical|unsure|anxious|concerned|hesitant|apprehensive) ..8 but ..4 (quiet|good|great|fine|lovely|easy|clean|perfect|amazing|well|smooth|smoothly|nice|excellent|comfortable|quick|helpful|friendly|safe|wonderful|brilliant|spotless)',
        '(expected|expecting|feared|fearing|dreading|dreaded) (the|a|to be|something)? ..1 (worst|bad|terrible|disaster|dump|disappointed|nightmare) ..8 but ..6 (lovely|good|great|fine|perfect|clean|amazing|nice|excellent|comfortable|wonderful|pleased|happy|surprised)',
        '(old|previous|last|other|former|big) (bank|banks|provider|providers|app|apps|hotel|hotels|company|companies|supplier|phone|insurer|airline|airlines) (was|were|is|are) ..3 (terrible|awful|bad|worse|horrible|useless|slow|rude|expensive) ..6 (this|you|yours|here|new one|these) ..6 (better|best|great|good|love|perfect|different|wonderful|easy)',
        '(at first|initially|to begin with|in the beginning|had (a|some) ..2 (problem|problems|issue|issues|hiccup|trouble)) ..10 but ..5 (sorted|fixed|solved|resolved|replaced|changed|put right|helped) (it|this|that|me|us|everything|them|out) ..3',
        '(errors|bugs|faults|problems|issues|crashes|glitches) (of|from|in) (the|my|our|last) ..3 (are|have been|were|is) (all|now|finally)? (gone|fixed|solved|resolved|sorted|history)',
      ],
      unless: ['(still|again|but now|came back|returned)', '(not|never) <>'],
      matches: [
        'I [[was worried about the lift but it was fine]].',
        '[[Feared the worst after the photos but it was lovely]].',
        'My [[old bank was slow and rude, this one is so much better]].',
        '[[At first I could not sign in but the desk sorted it within minutes]].',
        'The [[bugs of the last release are gone]].',
      ],
      misses: ['At first they sorted it, but it still leaks.', 'I was worried, and now the money is gone.'],
    },
    {
      value: 'stakes',
      patterns: [
        '(my|his|her|our|their|a|the|two|2|three|3) ..2 (baby|newborn|toddler|toddlers|mother|father|mum|dad|gran|nan|grandmother|grandfather|wife|husband|daughter|son|child|kids|children) ..6 (ill|sick|hospital|cried|crying|tears|dying|died|dead|hungry|cold|alone|scared|terrified|hurt|allergic|breathe|insulin|oxygen|wheelchair|stranded|fell|burned|choking|choked|blue|floor|ate|stent|bleeding|fainted|shaking|starving)',
        '(no|nowhere|without|any) ..1 (place|where|room|bed|way)? to (sleep|stay|live|go)',
        '(sleep|slept|sleeping|spent the night|sat) ..2 (airport|station|car|street|floor|lobby|bathroom|bench|gate)',
        '(threatening|threatened|harass|harassed|harassing|stalking|attacked|assaulted|groped|hit me|pushed me|grabbed|spat|racist|sexist|discrimination|discriminated|because of (my|our) ..1 (accent|skin|race|religion|disability|age|name|wheelchair))',
        '(restraining order|identity theft|bailiffs|evicted|eviction|foreclosure|arrested|police|lawsuit|lawyer|legal action|solicitor|ombudsman|regulator|newspaper|journalist|journalists|front page|social media|head office|small claims|court)',
        '(could|would|might|nearly|almost) (have)? (died|killed|burned|drowned|choked|electrocuted|lost (my|our|her|his))',
        '(walked in|walked into|came into|broke into|opened) ..3 (room|door|house|flat|home) ..4 (night|midnight|am|asleep|naked|towel|alone|key)',
        '(wedding|funeral|coffin|ashes|grave|burial|surgery|operation|chemo|thesis|dissertation|visa|deposit for|rent|wages|payday|salary|benefit|pension) ..6 (ruined|missed|gone|lost|tomorrow|saturday|late|never|stops|not|deleted|without|closed|wrong|blocked|yesterday|no)',
        '(fell|fallen|falling|came off|collapsed|exploded|caught fire|burst) ..4 (on|onto|in my|over|with) (my|his|her|our|me|the)',
        '(feed|pay) (my|our|them|the) ..1 (kids|children|rent|mortgage|family|bills|staff|wages)',
        '(lost|lose|deleted|wiped|gone) ..4 (years|thesis|everything|life|wedding|late|memories|only copy|job|business|sales|clients)',
      ],
      unless: [
        '(thank|thanks|lovely|loved|kind|drove (us|me|him|her)|helped)',
        '(how|can|could|do|which) (i|we|you|papers) ..4',
        '(no) (police|harm)',
      ],
      matches: ['We had [[nowhere to sleep]].', 'The shelf [[fell on my]] foot.'],
      misses: ['They helped when my son was ill in hospital.'],
    },
    {
      value: 'tirade',
      patterns: [
        '(do not you dare|how dare|shame on|have you (any|the faintest)|do you (hear|even|know what|understand what|have any)|are you (deliberately|seriously|serious|kidding|mad|deaf|blind|actually)|i hope (you|your) ..6 (proud|investors|enjoy|happy|ashamed|bonus|sleep)|what (kind|sort) of (human|people|person|company|bank|place)|is this how|who do you think|you take me for|whose idea|wake up|get off your|pull (your|out)|look me in|let me get this straight|i am going to (write|say) this)',
        '^ (and)? (fix|stop|answer|refund|return|take|give|send|unlock|call|delete|pay|read|sort|cancel|recall|get|do) ..2 (it|this|that|me|my|down|back|your|now|us)',
        '(someone|somebody|a human|a person|anyone) (with a|now|please|answer|explain|pick)',
        '({number}|second|third|fourth|fifth|sixth) (time|day|week|month|friday|monday|year|evening|attempt|visit|ticket|call|engineer) ..3 (in a row|running|now|again|straight|this (week|month|year)|i have|and)',
        '(not|never|zero|no) (one|a single|once|another) (penny|cent|word|kobo|rupee|apology|sorry|human|reply)',
        '(you people|you lot|you guys|your lot|una|you cowards|you clowns|fools|artists|crooks|cowards|liars|thieves|idiots|clowns|muppets|jokers|amateurs|incompetent|incompetence|chor|cheaters)',
        '(guess|think|believe) (i will|i am|we will) (go|going|be|switch|move|take) ..4 (elsewhere|back to|another|competitor|away)',
        '(moving|moved|switching|switched|going|off|migration|migrating) ..4 (another|competitor|competitors|elsewhere|rival|provider)',
        '(giving up|given up|had it|enough|done with|last straw|i could (cry|scream)|at my wits|no patience|losing my|lose it|beyond a joke|a joke|circus|farce|shambles|disgrace|cruelty|torture|amateur hour|madness|insane|insanity)',
        '(reported to|complaint filed|recorded it|screenshot saved|i have (it on|the plate|video|proof|recorded|both|screenshots)|name and branch|expect a letter|see you (all)? (on|in)|you will hear from|hear from my)',
        '(slow clap|bravo|brilliant|genius|priceless|wonderful|congratulations|congrats|what a coincidence|nice one|thanks for (that|the) (memory|nothing)|cheers for|well played|great job|so helpful|such a helpful)',
      ],
      unless: [
        '(thank|lovely|loved|enjoyed|good enough|fair enough|kind enough|old enough|close enough|recommend)',
        '(please|could you|would you|kindly)',
        'enough (to|for|of a)',
        'brilliant (once|app|service|staff|idea|stay|hotel|team|help|place|and|for|at|book|way)',
        '(is|was|are|were|so|a|absolutely|really|just) (brilliant|wonderful|genius|priceless)',
        'wonderful (stay|time|place|staff|hotel|people|service|team|weekend|week|and|experience|help|view)',
      ],
      matches: ['[[Shame on]] the lot of them.', '[[How dare]] they.'],
      misses: ['It was good enough for us, loved it.'],
    },
  ],
});
