import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/**
 * Blame without "you": what customers in general must see to, what they usually do wrong, what their people or things were not.
 * `duty`: customers are responsible. `habit`: this is how customers cause it. `theirs`: the customer's people or things fell short.
 */
export const blameCustomerDuty: Lexicon<'duty' | 'habit' | 'theirs'> = defineLexicon({
  id: 'blame-customer-duty',
  summary: 'Lays the fault on customers in general, or on the customer’s people and things',
  sources: ['constructs: BC', 'rubric: blames-customer'],
  unless: [
    '(sorry|apologise|apologies|regret) ..8 <>',
    '(our fault|on us|our mistake|our error)',
    '(if|whether|unless|not|never) ..2 <>',
  ],
  entries: [
    {
      value: 'duty',
      patterns: [
        '({customers}|the {customer}) (are|is|remain|remains) (themselves|himself|always|solely|fully|personally)? (responsible|liable|accountable) (for|to) ..4',
        '({customers}|the {customer}) (should|must|have to|need to|are (required|expected|obliged|supposed|responsible) to) (always|also|themselves|please|kindly)? (make sure|ensure|see to it|see that|verify|double check|be (at home|available|present|aware)) ..4',
        '(it is|this is|that is) (up to|the (duty|responsibility|job) of) ({customers}|the {customer}) to ..4',
      ],
      unless: ['<> ..6 (so|and) (we|i) (have|will)'],
      matches: [
        '[[Patients are responsible for keeping their details right]].',
        '[[Recipients should make sure that somebody is in]].',
        '[[It is up to the tenant to read the meter]].',
      ],
      misses: ['We are responsible for the delay.', 'Guests should enjoy their stay.'],
    },
    {
      value: 'habit',
      patterns: [
        '(people|guests|customers|those|users|passengers|travellers|buyers) who ..6 (tend to|usually|often|generally|mostly|always|do tend to) (bring|carry|cause|forget|break|damage|overload|lose|complain|bend|drop) ..4',
        '(damage|damages|breakage|stains|marks|cracks|leaks|scratches|faults|defects|errors) ..4 (usually|normally|generally|mostly|often|typically|almost always|nearly always|always) (come|comes|result|results|stem|stems|arise|arises|happen|happens|occur|occurs|is caused|are caused|is due|are due) (from|when|by|through|to|because) ..3 (way|how|use|used|opened|opening|handling|handled|cleaning|washing|customer|customers|user|users|installation|storage|owner|guests) ..4',
      ],
      unless: ['(our|we|us|courier|carrier|warehouse|factory)'],
      matches: [
        '[[Guests who keep late hours tend to forget their keys]].',
        '[[Marks of this kind mostly come from the way the cloth is washed]].',
      ],
      misses: ['Damage like this usually comes from the way our van is loaded.'],
    },
    {
      value: 'theirs',
      patterns: [
        'your ..1 (people|team|staff|department|developers|administrator|accountant|installer|electrician|plumber|family) (really|perhaps|probably|surely)? (should|ought to) (really|perhaps|probably)? have ..5',
        'you (have|had)? (set|put|placed|dropped|pinned|entered) (your|the) ..1 (pin|marker|address|location|postcode|delivery point) (on|to|at|as|in) (the|a|an|another|some) ..4',
        '(we|i|team|agent|driver|courier|executive) (have|has|had)? (tried|attempted|been trying|were trying) ..2 (reach|reaching|contact|contacting|call|calling|connect|connecting|deliver|get hold|ring) ..8 (no (response|answer|reply|revert)|unanswered|not (reachable|responding|answered|answering|picked up)|did not (pick up|answer|respond|reply)) ..4',
        '(was|were) (also|already|clearly|fully)? (mentioned|stated|shown|listed|displayed|disclosed|agreed to|accepted) (on|in|at|during|under) (the|our|your|all|time of)? ..1 (checkout|check out|booking|booking page|booking portals|sign up|signup|purchase|order page|order|portal|portals|listing|contract|terms) ..1',
      ],
      unless: [
        '<> ..6 (so|and) (i|we) (have|will)',
        '(not|should have been|wrongly|incorrectly) <>',
        '<> (wrongly|incorrectly|too late)',
        '(will|shall) try ..2',
      ],
      matches: [
        '[[Your people really should have kept a copy]].',
        '[[You set your pin on the next street]].',
        '[[We tried to reach you twice but there was no answer]].',
        'The rate has no breakfast, which [[was shown at booking]].',
      ],
      misses: ['We tried to reach you twice and will try again.', 'Your team should hear from us today.'],
    },
  ],
});
