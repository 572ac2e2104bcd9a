import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const person =
  '(driver|drivers|rider|courier|staff|waiter|waiters|waitress|agent|agents|manager|receptionist|guard|security|conductor|steward|teacher|instructor|therapist|doctor|nurse|technician|cashier|assistant|assistants|clerk|lady|guy|man|woman|boy|girl|salesman|executive|executives|operator|team|employee|employees|employe|employes|hairdresser|host|cleaner|representative|manager|colleague|supervisor)';

/** What people of the company did, told as a bare event. Weights as in `lapse-staff`. */
export const lapseConduct: Lexicon<'staff'> = defineLexicon({
  id: 'lapse-conduct',
  summary:
    'Conduct told plainly: swore, laughed, shouted, asked for money, on the phone, not polite, nobody greeted, no idea, in a hurry.',
  unless: ['(never|not|nobody|no one) ..1 rude', '(thanks|great|lovely|excellent|kind) ..2 <>'],
  entries: [
    {
      value: 'staff',
      weight: 3,
      patterns: [
        `${person} ..3 (swore|laughed|laughing|shouted|shouting|yelled|yelling|shrugged|smirked|rolled|cursed|insulted|threatened|followed|touched|pushed|hit|slammed|mocked|refused|lied|argued|ignored|screamed|abused|misbehaved|misbehaves|harassed|accused|stared|texting|smoking|chatting|sleeping|drunk|closed|drove|ran off|left|hung|cut|demanded|asked for (money|extra|tip|cash))`,
        `${person} ..2 (was|were|is|are|seems|seemed|had|has|have)? ..1 (no idea|not trained|untrained|not polite|impolite|rude|not friendly|unfriendly|not helpful|unhelpful|not attentive|in a hurry|in hurry|careless|overworked|lazy|slow|late|arrogant|aggressive|nasty|clueless|on (the|his|her|their)? phone|talking on|on their phones|more interested|not interested|not professional|unprofessional|not supportive|not cooperative|not care|tired|annoyed)`,
        '(not|nobody|no one|never) ..1 (polite|greeted|welcomed|greets|smiled|apologised|attended|served|serving|offered to help|professional|courteous)',
        `(rude|unfriendly|impolite|arrogant|nasty|lazy|careless|slow|useless|unhelpful|untrained|clueless|racist|aggressive|unprofessional|incompetent) ..1 ${person}`,
        '(accused|humiliated|harassed|insulted|threatened|mocked|laughed at|shouted at|sworn at|yelled at|screamed at|lied to|ignored|discriminated|talked down) ..1 (of|in|by|at|me|us|my|to|for) ..2',
        '(racist|racism|sexist|rude|bad|poor|unacceptable) (behaviour|behavior|attitude|remark|remarks|comment|comments|manner|manners|tone|treatment)',
        '(delivery|recovery|sales) (boy|guy|man|agent|agents|person|partner) ..4 (asked|asking|rude|threw|left|shouted|called|calling|refused|came|swore|demands|wanted)',
        '(sold|promised|told) me ..2 (wrong|another|different|something else|a lie)',
        `${person} ..3 (could|should|can) (be|have been) ..1 (more|better|friendlier|nicer|kinder) ..1`,
        `${person} ..4 (no (manners|sense of|idea|interest|courtesy|respect|clue|training|empathy|smile)|bad (words|language|temper)|attitude|as if (we|i) (are|am|were|was)|not ..1 (a word of|fit (to|for)|capable|able to (answer|solve|help|speak)))`,
        `${person} ..2 (messed|misled|misguided|cheated|tricked|wasted|misinformed) (on|up|with|my|our|me|us|the)`,
        'not ..1 (a|one|1|single) ..1 (smile|hello|greeting|apology|thank you|kind word)',
        '(no one|nobody|no staff|not a soul) (was|were|is)? (at|behind|on|manning) (the)? ..1 (counter|desk|reception|till|gate|bar)',
        '(groped|molested|assaulted|catcalled|manhandled|spat|bullied|bullying|humiliated|intimidated)',
        'not ..1 (take|taking|taken|took) (us|me|customers|guests|it|complaints|anyone) ..1 seriously',
        '(have|had|has) to (beg|plead|fight) (for|with) ..2',
        '(never|not|refuse to|refuses to|refused to) (deliver|bring|come|carry) ..2 (to|up to) (my|the|our) (door|flat|floor|apartment|house)',
        `${person} ..4 (insulting|an insult|a disgrace|a joke|lying|gossiping|swearing|cursing|deliberately|on purpose)`,
        '(misbehave|misbehaves|misbehaving|misbehaved|misbehaviour|discriminatory|discriminated|racist|racism|homophobic|sexist)',
        '(use|used|using|gave|give|speaks|speak|said|talk|talking) (me|us|to me|in|with|such)? ..1 (bad|foul|abusive|filthy|dirty|offensive|vulgar) (words|word|language|tone)',
        '(lethargic|unwelcoming|unattentive|nonchalant|lackadaisical|casual) ..1 (attitude|approach|staff|behaviour|service|team|manner)',
      ],
      unless: [
        '(kind|friendly|polite|helpful|nice|professional|efficient) (and|staff|team) ..2',
        'left (me|us) ..2 (happy|smiling)',
        'could not (be|have been) ..1 (more|better|nicer|friendlier|kinder)',
      ],
      matches: [
        'Your [[driver swore]].',
        'The [[waiter was on the phone]].',
        '[[Nobody greeted]] us.',
        '[[Rude staff]] again.',
        'I was [[accused of stealing]].',
        'Your [[cleaner should have been more careful]].',
        'The [[guard has no manners]].',
        'There was [[not one smile]] that day.',
        '[[Nobody was at the counter]].',
        'They do [[not take us seriously]].',
        'We [[had to beg for two spoons]].',
        'The [[nurse was gossiping]].',
        'The [[clerk misled my]] mother.',
        'He [[used foul language]].',
        'A [[casual attitude]] everywhere.',
      ],
      misses: ['The driver was on time.', 'The waiter could not have been nicer.'],
    },
  ],
});
