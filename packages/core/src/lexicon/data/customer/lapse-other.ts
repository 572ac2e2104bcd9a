import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Plain failures of kinds that have no name of their own: privacy, safety, broken promises, changed bookings, wrong records. */
export const lapseOther: Lexicon<'other'> = defineLexicon({
  id: 'lapse-other',
  summary:
    'Promises broken, bookings changed, wrong records or address, privacy, spam, damage to belongings, theft, safety.',
  entries: [
    {
      value: 'other',
      weight: 3,
      patterns: [
        '(look|see) (at)? what ..2 (did|done|do) (to|with) (my|our|the|his|her)',
        '(promised|promise|promises|guaranteed|assured|confirmed|told) (me|us|it|that|this|my|by|to)? ..6 (now (you|they|it|i|we|taking|saying)|taken back|taking back|turns out|and then|then (you|they)|yet (you|they|we|it)|only to|went back on)',
        '(broke|broken|breaking|go back on|went back on|going back on) (your|their|its|a|the|his|her) (promise|promises|word|agreement|commitment)',
        '(moved|move|moves|bumped|changed|changing|gave away|given away|took|switched|downgraded|separated|split|lost) (me|us|my|our|from|out of|up)? ..2 (seat|seats|seating|booking|reservation|room|itinerary|family|from my seat)',
        '(flight|booking|reservation|room|order|appointment|trip|ticket|subscription|delivery) (was|is|has been|got|have been|been|were|gets|just got) ..1 (cancelled|canceled|changed|moved|overbooked|rebooked|given away|lost|double booked|downgraded) (by|without|on|at|last|again|for no|and|with|the|due|after|twice|{number})?',
        '(moved|pushed|brought forward|changed|rescheduled|shifted) by {number} {unit}',
        '(cancelled|canceled|changed|overbooked|lost) (my|our|the) ..1 (flight|booking|reservation|room|order|appointment|trip|ticket|seat|seats|account)',
        '(sold|sell|selling|share|shared|sharing|leaked|leak|stole|stealing|misused|exposed|gave out|given out) (my|our|the|her|his|customer) ..2 (data|details|information|info|number|identity|phone number|email|address)',
        '(spam|spamming|unsolicited|unwanted|harassing|harassed|harassment|keep texting|keep calling me|random) ..2 (me|calls|emails|texts|messages|alerts|mail|marketing|sms|text|ads|notifications)',
        '(wrong|incorrect|old|different|another|someone else) (address|name|door|house|person|location|neighbour|date|gender|branch|gate|terminal|account|number|store|city|seat)',
        '(marked|says|claims|said|saying|shows) ..3 delivered ..6 (not|never|no|nothing)',
        '(damaged|damage|destroyed|broke|ruined|scratched|dented|ripped|smashed|stained|flooded|wrecked|mangled) (my|our|the) ..1 (bag|bags|suitcase|luggage|car|property|house|garden|wall|floor|door|fence|furniture|clothes|dress|belongings|wedding|holiday|vacation|trip|christmas|birthday|anniversary|day|weekend|halloween)',
        '(left|leave|leaving|dumped|dump|threw|thrown) ..4 (in the rain|outside|on the street|on the pavement|in the bin|on the road|by the road|in the hallway|unattended|in plain sight|on the lawn)',
        '(stranded|evacuated|abandoned|put at risk|unsafe|injured|hurt|bleeding|burned|allergic reaction|poisoned)',
      ],
      unless: [
        'i <>',
        'i (want|need|would like|have|am|was|gave|put|entered) ..3 <>',
        'if ..5 <>',
        '(can|could|please) you <>',
        'my (own)? (mistake|fault)',
        '(not|never) <>',
      ],
      matches: [
        'You [[promised me a window seat and then]] put me in the middle.',
        'They [[moved our seats]] apart.',
        'My [[reservation was cancelled without]] a word.',
        'You [[shared my private data]].',
        'I keep receiving [[spam texts]].',
        'It went to the [[wrong address]].',
        'They [[damaged my suitcase]].',
        'We were [[stranded]] there.',
      ],
      misses: ['If my booking gets changed, will I hear?', 'Can you change my seat?'],
    },
    {
      value: 'other',
      weight: 2,
      patterns: [
        '(each|every) (letter|email|invoice|label|form|document) ..4 wrong',
        '(status|it) (is|says) closed ..3 not',
        '(never came|did not come|never turned up|did not arrive|no show) ..3 (and|so|we|i) ..3',
        '(how|why) (does|did|could|can|is) (this|that|it|such a thing|something like this) ..1 (happen|happened|possible|acceptable|allowed)',
        '(thanks|thank you|cheers|congrats|congratulations|kudos) (a lot|so much)? (for)? (nothing|ruining|making|wasting|screwing|leaving|losing|cancelling|the worst|not)',
        '(did not|never) (sign up|subscribe|ask|agree|request|consent|order|authorise) ..2',
        '(stole|stolen|theft|thief|robbed|steal) ..3',
        '(error|mistake|fault) (by|of|from|on) (your|their|the) (side|end|part|team|company|system)',
        '(not|never|nothing) ..1 (informed|notified|told|warned|consulted|contacted) (me|us|about|of|that|in|before|beforehand)?',
      ],
      unless: ['(my|our) <>', '(not|no) <>', 'i <>'],
      matches: ['[[How could this happen]]?', '[[Thanks for nothing]]!', 'We were [[not informed]].'],
      misses: ['I messed it up myself.'],
    },
    {
      value: 'other',
      weight: 1,
      patterns: [
        '(mess|messed|screwed|screw|cocked|botched|mucked|mishandled|bungled|mismanaged) (up|over|it|me|us|my|by)',
        '(data breach|the breach|leak|identity)',
      ],
      unless: ['i <>'],
      matches: ['You [[messed up]] our trip.'],
      misses: ['I messed up my trip.'],
    },
  ],
});
