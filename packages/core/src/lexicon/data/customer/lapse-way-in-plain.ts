import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Kept out, or a service down, told in few words. Weights as in `lapse-access` and `lapse-outage`. */
export const lapseWayInPlain: Lexicon<'access' | 'outage'> = defineLexicon({
  id: 'lapse-way-in-plain',
  summary:
    'Kept out or cut off, in few words: invalid though correct, number not accepted, card declined; is it down, no internet again.',
  unless: ['(if|how (do|can|to)) ..4 <>', '(planned|scheduled|works|working) ..2 <>'],
  entries: [
    {
      value: 'access',
      weight: 3,
      patterns: [
        '(password|pin|code|otp|number|email|id|captcha|username|user id|licence|documents|document|kyc|face|fingerprint) ..1 (is|are|gets|getting|got|was|keeps)? ..1 (not (getting)? (accepted|verified|recognised|valid|working|matching|verify|sent|coming|received|approved)|invalid|rejected|wrong|incorrect)',
        '(invalid|wrong|incorrect) (password|pin|code|otp|username|login|credentials|user id) ..3',
        '(face scan|face id|fingerprint|scanner) ..1 (never|not|does not|fails) ..2',
        '(reset|change|recover|update|verify|unlock|activate|create) ..1 (pin|password|mpin|passcode|account|sim|number|address|email) ..4 (not|fails|never|since|error|failed|link|trying)',
        '(trying|tried|try) (to)? ..1 (login|log in|reset|register|verify|sign in|sign up|get into|activate|access) ..4',
        '(session expired|account not found|verification failed|login failed|keeps logging|logs me out|logged out|locked out|log me out|cannot get in|link expired|invalid link|verify (my|your)? account loop)',
        '(documents|kyc|verification|account|profile) ..2 (under|in) (verification|review) ..3',
        '(account|card|sim|wallet|profile|access|channel) ..2 (is|was|has been|got|been)? ..1 (limited|disabled|blocked|locked|suspended|restricted|banned|deactivated|frozen|declined|closed without)',
        '(limited|disabled|blocked|locked|suspended|restricted|banned|deactivated|froze) (my|our) ..1 (account|card|sim|profile|wallet|number|access)',
        '(site|app|website|terminal|shop|till|it|page) ..1 not (take|taking|accept|accepting) (my|the|our) ..1 card',
        'card ..1 (declined|refused|rejected|not accepted|was declined|is declined|blocked|stopped working)',
        '(uploaded|upload|sent|submitted) (my|the)? ..1 (id|licence|documents|document|photo|passport|selfie) ..1 ({number}|several|many|multiple|again) ..1',
      ],
      unless: [
        '(i )?(forgot|forgotten) (my|the)? ..2',
        '(room|voucher|coupon|gift card|points) ..3 <>',
        '(wrong) (number|email|id) i',
      ],
      matches: [
        'My [[number is not verified]].',
        '[[Invalid password even now]].',
        'I am [[trying to login since noon]].',
        'My [[account was disabled]].',
        'The [[site will not take my card]].',
        'My [[card was declined]].',
      ],
      misses: ['I forgot my pin and the code is invalid.'],
    },
    {
      value: 'outage',
      weight: 3,
      patterns: [
        '(is|are) (your|the|my)? ..1 (mail|app|site|website|server|servers|sync|system|platform|service|internet|network|netbanking|data|online banking|chat|game) (down|offline|out|not working|having (issues|problems)) ..2',
        '^ ..2 (down|offline) (again|right now|for (everyone|anyone))? $',
        '(is there|anyone else having|anyone having) ..2 (outage|outages|problem|issue|issues|downtime)',
        '(no|without) (internet|broadband|wifi|network|signal|power|electricity|water|gas|service|tv|phone line|mobile data) (again|since|for|at|in|now|all|today|after|here|yesterday|{number}|$)',
        '{network} ..1 (is|are|was|has been|went|goes|been|still|keeps|always)? ..1 (down|out|offline|dead|cut off|cutting out|dropping|drops|gone|unavailable) ..1 (again|since|for|at|in|all|every|since|$)',
        '(since|for|after) (the)? ..1 (storm|{number} (hours|days)|morning|yesterday|lunchtime|last night) ..2 (no|without) (internet|broadband|power|water|signal|network|electricity|service)',
        '(broadband|internet|wifi|network|connection|signal) ..1 (is|very|so|too)? ..1 (slow|dropping|unstable|patchy|cutting) (since|for|again|in|at|every|after) ..1',
        '(calls|call|signal|connection|wifi|internet) (drop|drops|dropping|cuts|cut out|disconnects|fluctuates)',
        '(router|modem|hub|box) ..1 (light|lights)? ..1 (red|blinking|flashing|orange|offline|no light) ..2',
        '(channels|all channels|tv) ..2 (frozen|missing|down|black|blank|gone) ..2',
        '(bluetooth|server|servers|payment server) (is|are)? (always)? (down|offline|unreachable)',
      ],
      unless: ['(room|hotel|lobby|bathroom|coach|carriage|stay) ..6', '(slow|calm|sit|settle|pulled) down'],
      matches: [
        '[[Is your site down]]?',
        '[[No internet since]] this morning.',
        'Our [[broadband is down again]].',
        'The [[router light is red]].',
      ],
      misses: ['There was no wifi in the hotel room.'],
    },
  ],
});
