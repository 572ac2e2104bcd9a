import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * The company's account set against the customer's. `mistaken`: the customer got it wrong. `unreported`: nobody was told of it.
 * `disproof`: something shows that it was otherwise. `denied`: it did not happen, it is not ours. `booked`: what was ordered was
 * less. `repute`: others are content.
 */
export const contradictingAccounts: Lexicon<'mistaken' | 'unreported' | 'disproof' | 'denied' | 'booked' | 'repute'> =
  defineLexicon({
    id: 'contradicting-accounts',
    summary: 'Sets the account of the company against that of the customer',
    sources: ['rubric: cold, contradicting'],
    unless: [
      '(sorry|apologise|apologies|regret|ashamed|my fault|our fault|our mistake|on us|you are right|rightly) ..12',
      '(if|whether|unless|until|once|when|so that|hope) ..3 <>',
      '(should|could|would) (not)? have ..8',
      '(says|saying|said) (that)? <>',
    ],
    entries: [
      {
        value: 'mistaken',
        patterns: [
          '(you|guest|customer) (must|may|might|seem|seems|appear|appears|are|have|has) ..2 (mistaken|confused|confusing us|mixed up|mixing up|misread|misunderstood|misinformed|mistaking us|got it wrong|remembered wrongly|overlooked) ..2',
          '(let|allow|permit) me (to)? (correct|put you right|set you straight) ..2',
          '(you|this|that|it) (is|are|was|were) (simply|just|quite|completely|totally|factually)? (incorrect|inaccurate|untrue|misinformed|wrong about|exaggerated|an exaggeration|misleading|not the truth|not what happened|far from (the)? (truth|reality)) ..2',
          '(we|i) (am|are|was|were) (very|really|quite|rather|honestly)? (surprised|astonished|amazed|baffled|puzzled|shocked|at a loss|perplexed) (by|to|at|that|as|because|since|why) ..8 (as|because|since|given that|when|why) (you|there|at check|our|the|your) ..4',
          '(we|i) (already|have already) (answered|explained|told|replied|responded|clarified|addressed|dealt with|covered) (to)? (this|that|it|you|the question|your) ..2',
          '(i|we|he|she|my colleague|colleagues) (told|informed|advised|warned) you (yesterday|before|already|earlier|twice|then|at the time|on the phone|last|that (it|this|the|you|we)) ..3',
        ],
        matches: [
          '[[You must be mistaken about the]] date.',
          '[[Let me correct you]]: it was Monday.',
          '[[That is simply incorrect]].',
          '[[We were surprised to read this as you praised the tea]].',
          '[[We have already answered this question]].',
          '[[I told you yesterday that it takes]] a week.',
        ],
        misses: [
          'You are right, our sign was inaccurate.',
          'I told you that I would call, and I am sorry that I did not.',
        ],
      },
      {
        value: 'unreported',
        patterns: [
          '(you|guest|he|she|they) (never|did not|at no time|at no point) (ever|once|actually)? (brought|bring|raise|raised|mention|mentioned|report|reported|tell|told|inform|informed|complain|complained|notify|approach|approached|flag|ask|asked) ..2 (to|us|our|anyone|anybody|any|reception|staff|attention|during|at|while|with) ..4',
          '(nobody|no one|none of (us|our ..1|the ..1)) (here|at (the|our) ..2|in (the|our) ..2|on (duty|site))? (was|were|has been|had been|is) (ever)? (informed|told|notified|made aware|approached|asked|aware|contacted) ..3',
          '(this|that|it|issue|matter|problem|same|concern) (was|were|has been|had been) (never|not) (ever|once)? (reported|raised|mentioned|brought|communicated|notified|informed|flagged|highlighted) (to|by|with|during|at|while|before|until) ..4',
          '(we|i|staff|team|reception) (was|were|have been|had been) (never|not) (ever|once)? (informed|told|notified|made aware|approached) (of|about|by|that|during|at|when) ..4',
        ],
        unless: ['~(now|since then) ..2 (we|i) (have|will)'],
        matches: [
          '[[You never brought it to our attention during the stay]].',
          '[[Nobody at the desk was told of this]].',
          '[[This was never reported to our desk]].',
          '[[We were not informed of the leak]].',
        ],
        misses: [
          'We are sorry that you were not informed of the change.',
          'If it was not reported to us, we would not know.',
        ],
      },
      {
        value: 'disproof',
        patterns: [
          '(cctv|camera|cameras|footage|recordings|recording|gps|meter|door log|key log|signature) ..2 (shows|show|proves|prove|confirms|confirm|tells|reveals|indicates|clearly shows) ..1 (that|nobody|no|you|it|the|otherwise|us) ..4',
          '(was|were|is|are|works|worked|functions|runs) (all|also)? (working|running|functioning|cooling|heating|cleaned|clean|in order|intact|sealed|fine|perfectly|properly) ..2 (when|as|at the time|after|before) (we|our|it|you|the|they) (checked|inspected|left|tested|looked|delivered|sent|handed|collected|arrived|visited|examined) ..2',
          '(we|i|team|staff|engineer|technician|housekeeping) ..2 (checked|inspected|tested|examined|looked at|reviewed) ..5 and (it|all|everything|there|nothing|they|found) (is|was|are|were|works|worked|had|could|it|all|everything|nothing|no)? ..2 (fine|working|in order|correct|perfect|wrong|amiss|perfectly|properly|well) ..3',
          '(can not|cannot|could not|unable to|not able to) (reproduce|replicate|recreate|confirm|verify|substantiate) (it|this|that|the|your|any|what) ..3',
          '(problem|fault|issue|error|cause|mistake|delay) (is|was|lies|lay) (clearly|therefore|certainly|definitely)? not (with|on|at|by|in|ours) (us|our|ours)? ..2',
          '(it|everything|all|app|site|system) (works|is working|worked|runs|is running) (perfectly|fine|well|normally|as expected|properly) (on|for|at|here|with) (us|our|my|all|everyone|others|other|here) ..3',
        ],
        unless: [
          '(will|let) ..4 (check|look|ask|try|know)',
          '(please|could you|can you|kindly) ..6',
          '~(refund*|replac*) ..2',
        ],
        matches: [
          '[[Cctv shows that nobody entered]].',
          'The heater [[was working perfectly when we checked it]].',
          '[[We checked the tap and found nothing wrong]].',
          'We [[can not reproduce it]].',
          'The [[fault is not with us]].',
          'The [[app works fine for all others]].',
        ],
        misses: ['We could not reproduce it yet, so please send us a picture.'],
      },
      {
        value: 'denied',
        patterns: [
          '(there was|there is|there has been|there were) (absolutely|definitely|certainly)? (no|never any|not any) such (thing|incident|issue|problem|case|charge|promise|agreement|offer|delay|person|complaint|request|call) ..2',
          '(and|but|:|we|i|staff|they|team|nobody|receptionist|manager) ..1 never (said no|said that|told you so|refused|denied|declined|turned you away|turned you down|shouted|misbehaved|ignored|asked you|forced|insisted|argued|agreed to|promised) ..4',
          '(as far as|from what|so far as) (i|we) (can|could|am able to|are able to) (see|tell|make out) ..1 (this|that|the|your|it|all|everything|there) ..4 (ran|runs|left|leaves|arrived|departed|was|were|is|are|worked|works|operated|went) ..2 (on time|to (schedule|time|plan|timetable)|as (scheduled|planned|booked|ordered|normal|usual|expected)|fine|correct|correctly|normal|normally|working|delivered|no)',
          '(nothing|no such thing|none of (this|that|it)) (of the (kind|sort)|like (this|that))? (happened|took place|occurred|was said|was promised|was agreed) ..3',
          '(this|that|it) (never|did not) (actually|really)? (happen|happened|take place|occur|occurred) ..2',
          '(nobody|no one|none of (our|my|the) ..2) (would|has|did|was|is|ever|will) (ever)? (never|not)? (say|said|do|done|rude|behave|behaved|treat|treated|refuse|refused|promise|promised|told|tell|charge|charged|touch|touched|open|opened|enter|entered) ..3',
        ],
        unless: ['(again|in future|from now on) ..2', '(ever|will) ..3 again', 'no such thing as'],
        matches: [
          '[[There was no such incident]].',
          '[[Nothing of the sort took place]].',
          '[[That did not happen here]].',
          '[[Nobody would ever open your bags]].',
          'We met you at the gate [[and never refused you entry]].',
          '[[As far as I can see the tram left on time]].',
        ],
        misses: [
          'As far as I can see, your parcel is late.',
          'We will see to it that this did not happen for nothing and never happens again in future.',
        ],
      },
      {
        value: 'booked',
        patterns: [
          '(your|the) (booking|reservation|order|ticket|plan|package|contract|rate|room) (was|is|were) (only|just|made|booked)? (for|on) (a|an|the|one|two)? ..3 (not|and not|without|rather than|instead of) (a|an|the|for|any)? ..3',
          '(you|guest) (had|have)? (only|just|actually|yourself|specifically)? (booked|ordered|paid for|chose|selected|reserved|opted for|purchased) (only|just)? (a|an|the|our|for|one)? ..1 (standard|basic|budget|economy|cheapest|lowest|entry|smaller|small|smallest|non|room only|classic|deluxe|single|promotional|discounted|lowest priced) ..4',
          '(for|at) (the|this|that|such a|what you) ..1 (price|rate|amount|money|paid) (you paid|paid)? (you|one|we|it|that) (can not|cannot|could|get|should|is|would) ..3',
          '(you) get what you pay for',
        ],
        unless: ['instead of <>', '(so|and) (i|we) (have|will)', '(upgrade|upgraded|difference) ..4'],
        matches: [
          '[[Your booking was for a cabin, not for a tent]].',
          '[[You had booked a standard berth]].',
          '[[For the price paid you can not expect silk]].',
        ],
        misses: ['You had booked a deluxe berth and got a standard one, so we have refunded the difference.'],
      },
      {
        value: 'repute',
        patterns: [
          '(has|have|is|are|been|was) (always|been|consistently|regularly|highly|widely)? (been)? (praised|loved|appreciated|admired|rated|acclaimed|lauded|complimented|enjoyed) (by|as|for|among|highly|number|the) (hundreds|thousands|most|all|many|other|our|so many|number|guests|customers|one|every|several|countless|millions) ..4',
          '(most|majority|thousands|hundreds|millions|lakhs|plenty|lots|vast majority) (of)? (of our|our|of other|of the|other|of)? ..1 (guests|customers|users|visitors|people|clients|travellers|reviewers) (love|loves|like|enjoy|are (happy|satisfied|pleased|delighted|content)|appreciate|find|use|praise|have (no|never|praised|given|loved|enjoyed)|never|do not|rate) ..4',
          '(other|previous|recent|many|several|regular) (guests|customers|users|visitors|reviews|reviewers|travellers|families) (have|has|do|did|never|always|love|loved|like|praise|appreciated|are|were|say|said|find|found|seem|mention) ..1 (not|never|no|always|praised|loved|appreciated|happy|commented|complimented|only|found|mentioned|this|it|the|our|enjoyed|complained) ..4',
        ],
        unless: [
          '(also|same|similar) ..2 (complained|reported|issue|problem|experience)',
          '(found|have|had|seen|report|mention) ..4 (problem|problems|issue|issues|trouble|fault|faults|causing|cause)',
          '(and|so|as) (we|i) (will|have) ..4',
        ],
        matches: [
          'But the soup [[has been praised by hundreds of diners]].',
          '[[Most of our guests love the view]].',
          '[[Other guests have never complained about it]].',
        ],
        misses: ['Other guests have reported the same problem.'],
      },
    ],
  });
