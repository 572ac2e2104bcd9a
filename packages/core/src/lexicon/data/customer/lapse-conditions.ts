import { defineLexicon, type Lexicon } from '../../lexicon.ts';

const people =
  '(students|student|self employed|freelancers|housewives|foreigners|residents|businesses|minors|seniors|pensioners|women|nri|beginners|new users|existing customers|loyal customers|everyone|iphone users|android users)';
const credit =
  '(loan|loans|credit|credit card|credit limit|facility|facilities|limit|overdraft|emi|mortgage|insurance)';
const grant =
  '(provide|provides|providing|provided|give|gives|giving|given|offer|offering|offered|sanction|sanctioned|sanctioning|approve|approved|approving|grant|granted|granting|extend|extended|extending)';
const they = '(they|you|app|bank|hotel|company|store|agent|support|it|who|which|and|then|airline|site)';

/** Conditions that a customer objects to: a price put on what should be free, credit not given, groups left out, too much asked. Weights as in `lapse-policy`. */
export const lapseConditions: Lexicon<'policy'> = defineLexicon({
  id: 'lapse-conditions',
  summary:
    'Objections to conditions: must pay to, charge you for, no loan given, not for students, forced permission, benefits changed.',
  sources: ['RUBRIC 1: kinds of lapse'],
  unless: ['(if|what|how|which|whether) ..5 <>', '(fair|happy|glad|fine|understandable|reasonable) ..3 <>'],
  entries: [
    {
      value: 'policy',
      weight: 3,
      patterns: [
        '(charge|charges|charging|bill|bills|fine|fines) (you|people|customers|everyone|users|guests|members|kids|patients|visitors)',
        `${they} (want|wants|wanted|demand|demands|demanded|ask|asks|asked|insist|insists|insisted) (me|us|you)? ..2 {number} (to|for|just|before|only)`,
        '(have|has|had|need|needs|must|forced|obliged|compelled) (to)? (pay|deposit|load|maintain|spend) ..4 (to|just|before|in order|even to)',
        `(not|never|refuse to|refused to|refusing to|stopped|no longer|{cannot}) ..1 ${grant} ..3 ${credit}`,
        `${credit} ..2 (not|never|no longer) ..1 ${grant}`,
        `(not|only|just|bad|worst|useless|no use|not available|not meant|nothing) for ${people}`,
        '(forced|forces|forcing|forcefully|forcibly|compulsory|mandatory|unnecessary|excessive|needless) ..2 (permission|permissions|location|access|documents|paperwork|upgrade|purchase|update|subscription|referral code|registration)',
        '(ask|asks|asking|demand|demands|demanding|want|wants|need|needs|require|requires) (for)? ..1 (unnecessary|too many|so many|too much|endless|a hundred|needless) ..1 (documents|papers|permissions|details|questions|access|data|information|proofs)',
        '(gouging|profiteering|scalping|scalpers|price fixing)',
        '(no longer|not) (monetised|monetized|eligible|entitled|qualified|permitted)',
        '(changed|changing|revised|reduced|reducing|cut|devalued|halved|slashed|downgraded) (their|your|the|its|our|my) ..1 (reward|rewards|reward system|points|cashback|benefit|benefits|loyalty|opening hours|hours|limit|limits|allowance|perks|coverage)',
      ],
      unless: ['i (want|need|am|was) <>', '(no|without any) ..2 <>'],
      matches: [
        'You [[charge guests]] for the use of a chair.',
        '[[They want 40 to]] move a name.',
        'We [[had to deposit a hundred just to]] see it.',
        'You will [[not extend my overdraft]].',
        'My [[loan was not granted]].',
        'It is [[not for pensioners]].',
        'Such a [[mandatory upgrade]].',
        'They [[ask for too many papers]].',
        'This is [[gouging]].',
        'My shop is [[no longer eligible]] for it.',
        'You [[halved the points]].',
      ],
      misses: ['What do you charge guests for parking?', 'It is reasonable that they ask 5 for a key.'],
    },
  ],
});
