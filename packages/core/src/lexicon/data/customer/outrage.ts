import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * What makes a complaint strong without an angry word. `mistreated`: people were wronged in person; `superior`: a supervisor is
 * demanded; `scorn`: short words of contempt; `dire`: peril, bereavement or need that the failure makes worse; `no-end`: counts
 * and spans beyond patience; `sarcastic-question`: a question that only reproaches.
 */
export const outrage: Lexicon<'mistreated' | 'superior' | 'scorn' | 'dire' | 'no-end' | 'reproachful-question'> =
  defineLexicon({
    id: 'outrage',
    summary:
      'Strong complaint shown by its matter: mistreatment, a superior demanded, scorn, dire need, counts beyond patience.',
    sources: ['RUBRIC 1: insults, repeated attempts, real harm make 2'],
    unless: ['(if|in case|how do i|can i|could i|is it possible to) ..4 <>', '(not|never) (a|an|the)? <>'],
    entries: [
      {
        value: 'mistreated',
        patterns: [
          '(shouted|yelled|swore|screamed|laughed|spat|cursed|snapped) (at|on) (me|us|my ..1|him|her|customers)',
          '(laughed|swore|shouted|yelled|screamed|mocked|threatened) (in|and|when|at|because|while) ..3',
          '(racist|racism|discriminat*|humiliated|humiliating|harassed|harassing|harassment|molested|abused|assaulted|degrading|homophobic|sexist)',
          '(accused|accusing) (me|us|my ..1)? ..1 of (stealing|lying|theft|fraud|shoplifting|cheating|damaging)',
          '(misbehaved|misbehaves|misbehave|misbehaving|misbehaviour)',
          '(threatened|threatening|threaten) (me|us|to|my) ..2',
          '(treated|treat|treats|treating) (me|us|like|customers|people|my ..1|old ..1)? (like|as if) ..2 (garbage|rubbish|dirt|criminals|a criminal|animals|dogs|trash|shit|an idiot|idiots|fools|a thief|nothing|beggars)',
          '(throw|threw|thrown|kicked|throwing) (me|us|my ..1|the parcel) ..2 (out|over|off|on the)',
          '(in my face|rolled (her|his|their) eyes|not (my|our) problem|take it or leave it|hung up on (me|us|my)|hangs up on (me|us))',
          '(rude|nasty|horrible|disrespectful|abusive) (to|with|towards) (me|us|my|an|a|our) ..2',
          '(very|so|extremely|incredibly|really|totally) (rude|arrogant|disrespectful|nasty|abusive|unprofessional)',
        ],
        matches: [
          'The guard [[shouted at me]].',
          'I was [[humiliated]] there.',
          'They [[accused me of stealing]].',
          'We were [[treated like criminals]].',
          'She was [[rude to my mother]].',
        ],
        misses: ['They were never rude to us.'],
      },
      {
        value: 'superior',
        patterns: [
          '(speak|talk|get|connect|put|chat|transfer) ..3 (to|with|through to|me to|me) ..1 (supervisor|manager|boss|superior|team leader|ceo)',
          '(want|demand|need|get me|give me) (to see|to speak to|to talk to)? ..1 (your|a|the) (supervisor|manager|superior|boss)',
          '(escalate|escalating|escalated) (this|it|my) ..2 (to|now|immediately|higher)',
        ],
        matches: ['I want to [[talk to a supervisor]].', 'I [[want your manager]].'],
        misses: ['Could I talk to someone about a loan?'],
      },
      {
        value: 'scorn',
        patterns: [
          '(scam|scammers|robbers|robbery|looting|looters|thieves|thief|crooks|cheats|cheaters|liars|lies|fraudsters|cheated|robbed|daylight robbery|chor|shameless|disgraceful|scandal|scandalous|bogus|pathetic|disgusting|shame on|shocking|nonexistent|appalling)',
          '(total|absolute|complete|utter|such|pure|what a|is|are|sell|this|fix your) (a|an|the)? (rubbish|garbage|trash|junk|joke|disgrace|nonsense|waste|shambles|farce|nightmare|circus|disaster|mess|crap)',
          '(rubbish|garbage|trash|trashy|junk|nonsense|worst|useless|horrible|terrible|pathetic) (app|game|company|service|bank|hotel|shop|network|support|airline|insurance|update|product)',
          '(fed up|sick of|sick and tired|had enough|enough is enough|done with (you|this|them|your)|i am done|im done|last straw|killed my trust|lost (all)? (trust|faith|confidence))',
          '^ (shame|lies|useless|garbage|rubbish|pathetic|disgusting|trash|junk|unbelievable|outrageous|unacceptable|ridiculous|crooks|thieves|cheats|joke|shocking|scam) $',
          '(hahaha|haha|lol|my a|are you mad|are you kidding|are you serious|are you sleeping|am i a fool|what a joke|is this a joke|this is a joke|joke of a|give me a break|take responsibility|zero star|0 star|zero stars|no star|any star|negative stars|close the company|shut down the company|ran away with|do not care|does not care|nobody cares|no one cares|want justice|very bad (company|service|hotel|app|bank)|very poor (hotel|service)|stop (lying|stealing|cheating|it now))',
          '(virus|spam|fake|fraud|bogus|stupid) (app|company|hotel|website|site|bank|photos|calls)',
          '(sort it out|sort yourselves out|fix it now|get more staff|do something|fix your|get it together|do your job|let me cancel)',
        ],
        unless: [
          '(report|avoid|new|phishing|is this a|possible|potential|about a) ..1 (scam|fraud)',
          '(phone|wallet|bike|card|car) ..3 thief',
          'no <>',
          '(love|great|happy|amazing) ..4 (lol|haha|hahaha)',
          '(good|great|excellent|friendly) ..8 (lol|haha|hahaha)',
        ],
        matches: [
          'You are [[thieves]].',
          'It is [[absolute rubbish]].',
          '[[Are you kidding]]?',
          '[[Shame]].',
          '[[Fix your]] site.',
        ],
        misses: ['No nonsense, a fine hotel.', 'I saw a new phishing scam today.'],
      },
      {
        value: 'dire',
        patterns: [
          '(mum|mom|mother|father|dad|wife|husband|brother|sister|grandmother|son|daughter|parent|he|she) (has|have|just)? ..1 (died|passed away|is dying|deceased|is very ill|is seriously ill|in hospital|in icu)',
          '(funeral|chemotherapy|chemo|insulin|inhaler|wheelchair|newborn|ambulance|oxygen|dialysis|surgery|operation|food poisoning|hospital|emergency room|asthma|allergic reaction|disabled|hearing aid|pension)',
          '(feed (my|our|the) (kids|family|children|baby)|no money (for|to|left)|(pay|for) (my|the|our) (rent|mortgage|bills|wages|emi)|overdrawn|bounced|payday|paycheck|need my (wages|salary|pension|money)|evicted|homeless|lost my job)',
          '(stranded|stuck|standing|left) ..4 (with|and) ..2 (kids|children|baby|babies|toddler|elderly|mother|family)',
          '(scared|terrified|unsafe|danger|dangerous|nearly (crashed|died|fell|hit)|could have (died|killed|been killed|burned)|caught fire|fire|smoke|electric shock|gas leak|sick all night|vomiting|vomited|throwing up|food poisoned|poisoned|bleeding|injured|hurt)',
          '(money|savings|account|card|{number}) ..1 (is|are|has|was)? ..1 (gone|stolen|emptied|vanished|disappeared|missing) ',
          '(missed|ruined|spoiled|miss|ruin) (my|our|the|his|her) ..2 (wedding|funeral|honeymoon|holiday|anniversary|christmas|birthday|exam|interview|appointment|flight|operation|connection|party|vacation)',
          '(wasted|wasting|wastes|ruined|ruining|ruins|spoiled|spoiling|destroyed|destroying|destroys|wrecked) ..1 (my|our|my whole|my entire) ..1 (life|lives|career|future|childhood|marriage|credit score|credit history|reputation)',
          '(took|take|had to take|lost) (a|the|two|{number})? (day|days) (off|unpaid|of (work|pay))',
          '(crying|in tears|suffering|desperate|heartbroken|devastated|lost sleep|panic|shaking)',
          '(single mom|single mother|80 year old|old (man|woman|mother|father|people)|elderly ..1|my (80|85|90) year)',
          '(debt collectors|collectors|collection agency|recovery agents|bailiffs)',
        ],
        unless: [
          '(thanks|thank you|great|lovely|recommend|friendly|excellent|clean|enjoyed) ..8 <>',
          '(near|next to|close to|opposite) ..1 (hospital|surgery)',
          'smoke (free|detector|alarm)',
          'fire (stick|tv|hd|place|works)',
        ],
        matches: [
          'My [[mum died]] in May.',
          'We had [[no money for]] food.',
          'We were [[stranded in Rome with two kids]].',
          'You [[ruined our honeymoon]].',
          'You have [[destroyed my credit score]].',
        ],
        misses: ['The flat is near the hospital.'],
      },
      {
        value: 'no-end',
        patterns: [
          '(third|fourth|fifth|sixth|3rd|4th|5th|6th|tenth|nth|umpteenth) (time|week|month|day|ticket|call|mail|email|message|complaint|agent|review|attempt|late|engineer|technician|wrong|replacement|person) ..2',
          '({number}|several|countless|multiple|so many) (emails|mails|calls|tickets|complaints|messages|letters|agents|techs|engineers|technicians|visits|attempts|reminders) ..3 (no|nothing|0|zero|without|and|still|later|closed|ignored|unanswered)',
          '(asked|told|called|emailed|complained|contacted|rescheduled|failed|cancelled|charged|reported|promised|wrote|tried|tweeted) ..3 ({number} times|three times|four times|five times|several times|many times|countless times|thrice|in a row|again and again|over and over)',
          '{number} times (now|already|this|in|rescheduled|and|you|i|in a row)',
          '{number} (weeks|months|years) ..3 (no|nothing|still|without|waiting|of lies|and counting|ignored|nobody|later)',
          '(still|no|nothing|waiting|without|ignored|not) ..5 ({number}|several|many) (weeks|months) ',
          '(every|each) (single)? (time|day|month|week|agent|call|person) ..4 (same|lie|lies|different|new|promise|promised|problem|excuse|says|tells|something)',
          '(everyday|every day) (new|same|a|network)? ..1 (problem|issue|error|excuse)',
          '(nobody|no one|noone) ..2 (answers|answer|helps|help|helping|cares|responds|replies|takes responsibility|picks|tells (me|us) anything|contacted)',
          '(keep|keeps|kept) (lying|promising|saying|charging|billing|cancelling|telling|sending|transferring|calling|ignoring|stealing|taking) ..2',
          '(customer|customers|paid|member|with you|loyal) (for|since|of)? ..1 {number} years ..2',
          '{number} years (a|as a|customer|loyal|with you|of)',
        ],
        unless: [
          '(happy|love|loved|great|recommend|satisfied|thanks|best|enjoyed|wonderful|excellent)',
          '(my|our|the) (second|third|fourth|fifth|3rd|4th) (time|day|visit|stay|floor|person) (here|at|of|in|staying)',
          '(shot|visited|stayed|used|using) ..4 <>',
        ],
        matches: [
          'This is the [[third time i ask]].',
          '[[5 emails and nothing]].',
          'I [[asked three times]] for towels.',
          '[[Nobody answers]] at all.',
          'You [[keep charging me]].',
        ],
        misses: ['Our third stay here, we love it.'],
      },
      {
        value: 'reproachful-question',
        patterns: [
          '(what|why) (am|are|do|did) (i|we) (even)? (paying|pay|bother|paid) ..3',
          '(do|does|did|are|can|could|have) (you|your (people|staff|team|company)) (even|actually|ever|really|check|care|read|train|test) ..3',
          '(who|what) (is|will|are) (going to pay|will pay|pay for|responsible|doing|taking responsibility) ..2',
          '(how|why) (am|are|is|can|do|should|would) (i|we|it|this|that|you) ..2 (supposed|acceptable|allowed|possible|legal|fair|justify|so hard|treat|expect) ..3',
          '(is that|is this|are we|am i) (a)? (joke|supposed|how you|what (i|we|you)|normal|your idea|fair|acceptable|a fool) ..3',
          '(what kind of|which kind of|what sort of) (support|service|company|hotel|bank|shop|airline|people) ..2',
          '(so|and) (you|now you|they) (closed|want|expect|keep|just|must|can not|took|let) ..6',
          '(so|and) i (must|have to|am (supposed|expected)) ..6',
          '(really|seriously|unbelievable|incredible|wow|honestly) $',
        ],
        unless: [
          '(supposed to (do|choose|select|enter|click|be able))',
          '(so|and) (you|i) (want|can not|just|keep) ..6 (please|thanks|info|know)',
          'do you (really|actually) (need|have|sell)',
          '(love|great|good|nice|happy)',
        ],
        matches: ['[[What am i paying for]]?', '[[Do you even read this]]?', '[[What kind of support is this]]?'],
        misses: ['What am I supposed to select?'],
      },
    ],
  });
