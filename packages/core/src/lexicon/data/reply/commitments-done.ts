import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** What the company has done already, or what is under way by itself. */
export const commitmentsDone: Lexicon<'done'> = defineLexicon({
  id: 'commitments-done',
  summary: 'The company says what it has done or what is under way',
  sources: ['Smith, Bolton & Wagner 1999: compensation and speed', 'rubric: plan, solved in the reply'],
  entries: [
    {
      value: 'done',
      patterns: [
        '(i|we|{colleague}) {have} {soft}? {soft}? {acted}',
        '(i|we) {have} {soft}? (given|got|told|called|rung|phoned|asked|spoken|popped|dropped|taken (it|this|that|you|the ..2) (over|off|out)|flagged|messaged|emailed|texted|chased|looked (it|them|this) up|found (it|them|your|the)|verified|confirmed|pencilled|briefed|retrained|fixed|sorted|solved|resolved|mended|shared ..3 with you)',
        '{have} {soft}? been {soft}? ({acted}|fixed|resolved|sorted|solved|rectified|approved|mended)',
        '(is|are) {soft}? {soft}? (on (its|their|the) way|out for delivery|sorted|fixed|resolved|solved|mended|live again|back (up|on|online)|closed (now)? as of|cancelled|locked|unlocked|booked|approved|attached (to|here|for)|set aside|done|flagged|in progress|restored|active again)',
        'is all (set|done|sorted)',
        '(i|we) {soft}? (refunded|reversed|replaced|corrected|cancelled|restored|reissued|rebooked|faxed|unlocked|credited|removed|waived|reset|fixed|mended)',
        '(was|were) {soft}? (refunded|returned|credited|reissued|corrected|reversed|restored|printed|fixed) (to|this morning|today|just now|an hour|a minute|ten minutes)',
        '(has|have) (just)? (gone|left|shipped|arrived|been sent) (back|out|to|on|off|from)',
        '(cancelled|refunded|done|sorted|fixed|replaced|swapped|upgraded|booked|moved) (for you|nothing|and)',
        '^ (trial|subscription|order|booking|fee|appointment|payment) (cancelled|refunded|waived|removed|booked|sent|moved)',
        '{have} {soft}? (sent|just sent|replied|responded|answered) (you|to you|to your|a (dm|message|reply|direct message|link|label)|over)',
        'you have been (refunded|upgraded|credited|moved|rebooked|unsubscribed)',
        '(i|we|{colleague}) {have} {soft}? (raised|taken|chased) (it|this|that|your ..1) (up)? (with|to)',
        '(i|we) {have} ..5 and {soft}? ({acted}|briefed|retrained)',
        'it (finally|now) (verified|works|worked|loaded|updated)',
      ],
      unless: [
        'not <>',
        'yet <>',
        'if <>',
        '(once|until|when|after|unless|whether|since|why|because) <>',
        '(once|until|when|after|unless|whether|if) {our} ..2 <>',
        '(once|until|when|after|unless|whether|if) (your|the|it|this) ..2 <>',
        'you (said|say|mentioned) ..4 <>',
        '(hope|hoping|hopefully|ensure|ensuring|sure|wish|want|trust|confirm|assume) ..5 <>',
        '(once|until|when|after|unless|if) you <>',
        '<> ..8 (look into|look at|investigate|check|see if|see whether)',
        '<> (the|a|an|you the) wrong',
        '<> twice',
        '<> (feedback|your (feedback|comments|concerns|concern))',
        '<> by mistake',
        '<> ..1 standards',
      ],
      matches: [
        '[[I have moved]] you to the window table.',
        'The second charge [[has been reversed]].',
        'Your parcel [[is out for delivery]].',
        'That lamp [[is now fixed]].',
      ],
      misses: [
        'We have not refunded anything.',
        'Once your payment has been processed you will see it.',
        'We sent you the wrong lid.',
      ],
    },
  ],
});
