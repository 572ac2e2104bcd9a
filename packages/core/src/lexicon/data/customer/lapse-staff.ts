import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const unkind =
  '(rude|impolite|unfriendly|unhelpful|ignorant|arrogant|dismissive|disrespectful|unprofessional|incompetent|useless|lazy|aggressive|hostile|condescending|patronising|sarcastic|clueless|inattentive|indifferent|careless|uncaring|untrained|abrupt|curt|snappy|discourteous|nasty|abusive|uninterested|disinterested|racist|hopeless|pathetic|horrible|terrible|awful|appalling|disgusting|unwelcoming|cold|grumpy|surly|bored|unapologetic|pushy|uncooperative|inefficient|disorganised|dishonest|mean|negligent)';
const feeble =
  '(poor|bad|worst|terrible|horrible|pathetic|awful|appalling|disgusting|useless|shocking|dreadful|atrocious|abysmal|disgraceful|hopeless|worse|ridiculous|unacceptable|garbage|shit|crap|shitty|crappy|joke|third class|non existent|nonexistent|lousy|trash|rubbish|wrost|diabolical|disappointing|incompetent|horrendous|not good|not helpful|unprofessional|unhelpful|rude|lacking)';

/** People behaved badly or did their work badly. Weight 3 is plain, 1 is a hint. */
export const lapseStaff: Lexicon<'staff'> = defineLexicon({
  id: 'lapse-staff',
  summary: 'Rude, careless or incompetent people, bad customer support, being spoken to badly.',
  entries: [
    {
      value: 'staff',
      weight: 3,
      patterns: [
        `{personnel} ..3 (is|was|were|are|seemed|seem|being|very|so|really|just|have been|has been|looked|acted|extremely|appeared|too|got|who)? {very}? ${unkind}`,
        `${unkind} ..1 {personnel}`,
        '{personnel} ..2 (does|do|did|could|would|was|were|is|are|has|have) not ..2 (care|help|helpful|know|bother|listen|understand|apologise|smile|friendly|trained|interested|polite|professional|welcoming|speak|assist|greet|cooperate|bothered|attentive|supportive|efficient|give a|seem to|willing|cooperative|courteous|responsive|even)',
        '{personnel} ..2 (shouted|yelled|swore|laughed|hung up|walked away|rolled|lied|lies|lying|refused|insulted|argued|mocked|threatened|snapped|ignored|shrugged|slammed|dropped|threw|cheated|misled|accused|shouting|yelling|spoke to me|talked down|blamed|disconnected|cut the call|refuses|refuse|argue)',
        '(spoken|spoke|talked|talk|treated|treat|treats|treating|treated us|treated me) (to)? (me|us|to|like|so|very|with|badly|customers|guests)? ..2 (rudely|badly|like (dirt|a child|an idiot|criminals|a criminal|shit|rubbish|garbage|fools|trash|dogs|that|crap|nothing)|disrespect|poorly|horribly|unfairly|terribly|contempt|differently)',
        '(rudeness|incompetence|arrogance|unprofessionalism|bad attitude|poor attitude|attitude problem|rude behaviour|bad behaviour|worst behaviour|misbehaved|misbehaving|unprofessional behaviour|lack of (professionalism|courtesy|respect|empathy|training)|condescending|so rude|very rude|extremely rude|unprofessional)',
        '(hung|hang|hangs|hanging|hanged) up on (me|us|my|him|her|customers)',
        '(attitude|behaviour|manner|tone) ..3 (of)? ..3 (rude|bad|terrible|awful|poor|worst|appalling|disgusting|not good|unacceptable|shocking|pathetic|horrible|stinks|unprofessional)',
      ],
      unless: [
        '(not|never|nobody|no one|no|without|any) ..2 <>',
        '(not|never) ..1 rude',
        '(screen|page|app|button|water|food) ..1 <>',
      ],
      matches: [
        'The [[receptionist was very rude]] to us.',
        '[[Rude staff]] at the desk.',
        'The [[driver did not care]] at all.',
        'The [[agent hung up]].',
        'I was [[treated like a criminal]].',
        'What [[unprofessional behaviour]].',
      ],
      misses: ['The staff were lovely and the rooms were never cold.', 'Nobody was rude.'],
    },
    {
      value: 'staff',
      weight: 3,
      patterns: [
        `${feeble} ..2 {helpline}`,
        `{helpline} ..2 (is|are|was|were|has been|have been|being|of this app|here|team)? {adv}? {very}? (a|the|of)? ${feeble}`,
        '(customer|client|guest) (service|care|support) (sucks|stinks|is a joke|is the worst|is zero|zero|are worst|does not help|do not help|no help|lacks|lacking|needs (improvement|to improve)|nil|not good|not (helpful|available|at all|up to)|never (helps|helped)|is nil)',
        '(no|zero|lack of|lacking|without|nil|non existent) (good|proper|real|basic|decent|adequate) (customer (service|care|support)|staff training)',
        '(improve (your|the)?|fix your|work on your|waste) (good|proper|real|basic|decent|adequate)? (customer (service|care|support|executives|executive|care section)|staff training|manners|courtesy)',
        '(worst|worse|poor|pathetic|bad|wrost|useless|terrible|horrible|not supported|not supportive) ..1 (executive|executives|agents|agent|reps|employees|staff|staffs|management|manager|front desk|driver|housekeeping)',
        '(train|retrain|hire|fire|educate|sack) (your|the|their|these|better|some)? ..1 (staff|employees|agents|reps|people|drivers|executives|team|her|him|them)',
        '(wrong|conflicting|contradictory|different|incorrect|false|misleading|bad) (information|info|advice|story|stories|answer|answers|excuse|excuses) (from|by|every|each|given|each time|every time|was|is)',
        '(told|given|gave|tell|get|got|telling|tells|have) (me|us)? (a|the|two|three)? ..1 (different|conflicting|wrong|incorrect|false) (story|stories|information|info|thing|things|answer|answers|excuse|excuses|advice|reason|reasons)',
        '(lied|lie|lies|lying|liars|liar|lied to) (to)? (me|us|about|my|by|again|and|that|customers)',
        '(staff|employee|manager|driver|agent|rep|waiter|he|she|they|guy|lady|people|person|colleague|engineer) ..3 (no idea|clueless|no clue|did not have a clue|careless|could not care less|not bothered|passed me|pass me|passing me|transferred me|bounced me|kept transferring)',
        '(dropped|damaged|scratched|broke|threw|smashed|trampled|lost|ruined|left) (my|our|the|his|her) ..4 (on the (drive|floor|street|doorstep|lawn)|anyway|and (left|laughed|drove|walked)|wheelchair)',
        '(bounced|bouncing|passed|passing|pushed|transferred|transferring|sent|shunted|redirected) (me|us|my)? (from|between|around|back and forth|from pillar) ..3 (department|departments|pillar|person|people|between|agent|agents|desk|one|to|and forth|around|you)',
      ],
      unless: [
        '(not|never|nobody|no one) (a|an|the|be)? <>',
        '(no|never (had)?) (problem|issue) ..3',
        '<> (working|loading|opening)',
      ],
      matches: [
        '[[Worst customer support]] ever.',
        '[[Customer care is useless]].',
        'Please [[train your staff]].',
        'Each time I was [[given a different story]].',
        'The rep [[lied to me]].',
        '[[They had no idea]] what to do, the staff had no clue.',
      ],
      misses: ['The staff were never lied to.'],
    },
    {
      value: 'staff',
      weight: 2,
      patterns: [
        '(your|the) {personnel} (just)? (dropped|broke|cut|smashed|flooded|scratched|walked|laughed|shrugged|dumped|pushed|tore|spilled|lost|forgot|woke|refused|shouted)',
        '(curt|rude|impolite|unhelpful|unprofessional|incompetent|disrespectful|condescending|arrogant|unfriendly|inattentive|understaffed)',
        '(lacking|lack of|shortage of|not enough|insufficient|few|overwhelmed|short) (of|in)? ..1 (staff|staffing|personnel|service staff|employees|training)',
        '(staff|team|personnel|management|service) ..2 (needs|need|lacks|lack|lacking|could use|requires|should|must) ..3 (training|trained|coordination|improve|improvement|to learn|manners|more staff|to be trained|experience|be more|attention)',
        '(support|care|service|agent|executive|staff|employee|team|driver|delivery) ..2 (no help|not helpful|unhelpful|of no help|not supportive|not supporting|not support|never help|not helping|not solve|not cooperate|not polite|not good|not friendly)',
        '(drivers|driver|courier|couriers|delivery|postman|delivery teams|engineers|technicians|deliverers) ..4 (never|refuse|refused|did not|do not|left|threw|dumped|dropped|could not be bothered|will not|would not) ..3',
        '(no one|nobody) ..2 (help|helps|helped|cares|cared|care|apologised|apologise|knows|knew|smiled|listens)',
        '(zero|poor|bad|no|worst) management',
        '(without|no|not even (an|a)?|never (an)?|not (so much as)? (an)?) (apology|apologise|sorry|hello|greeting|thank you|thanks|smile|goodbye|explanation)',
      ],
      unless: ['(not|never|nobody|without being) ..1 <>', '(who|what|where) ..2 (should|do|can) i ..4'],
      matches: [
        'The desk was [[unhelpful]].',
        'There were [[not enough staff]].',
        'The [[courier never rings the bell]].',
        '[[No apology]] was given.',
      ],
      misses: ['The young man was never rude.'],
    },
    {
      // Topic words: they decide only where nothing plainer is said.
      value: 'staff',
      weight: 0.5,
      patterns: ['{personnel}', '{helpline}'],
      matches: ['It is about the [[waiter]].'],
    },
  ],
});
