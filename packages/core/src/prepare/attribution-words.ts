/** How mail programs begin the line above a quotation: “On Tue, 3 Mar 2026, Ana wrote:”. */
export const attributionOpener: RegExp =
  /^(?:On|Am|Le|El|Il giorno|Il|Op|Em|Den|Dne|Dňa|W dniu)\s+(?=.*\d|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag))/;

const verbs = [
  'wrote',
  'writes',
  'schrieb',
  'a écrit',
  'escribió',
  'ha scritto',
  'schreef',
  'escreveu',
  'skrev',
  'napisał(?:\\(?a\\)?)?',
  'je napisala?',
];

/** “… wrote:” at the end of the line, or “… schrieb Ana:” */
export const attributionVerb: RegExp = new RegExp(`(?:^|[\\s,>])(${verbs.join('|')})(?=\\s|:|$)`, 'u');

// “at 10:12:05 AM GMT+01:00”, “um 10:12 Uhr”, “à 10h12”
export const clockTime: RegExp =
  /\b\d{1,2}[:h]\d{2}(?::\d{2})?(?: ?[AP]\.?M\b\.?)?(?: Uhr\b)?(?: ?\(?(?:(?:UTC|GMT|CES?T|BST|[ECMP][SD]T)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{4})\)?)?/i;

export const calendarDate: RegExp = /\b(?:19|20)\d{2}\b(?:-\d{2}-\d{2})?|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/;

/** A mail address as it stands behind a name: `<ana@example.com>`, `[mailto:ana@example.com]`. */
export const mailAddress: RegExp = /[<[(]? ?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6} ?[>\])]?/;

/** “On 3 March you wrote:” is a sentence; what follows it is not the rest of the mail. */
export const notAName: RegExp =
  /^(?:you|your|he|she|they|we|I|my|our|his|her|their|the|a|an|one|someone|somebody|du|Sie|er|sie|il|elle|vous)\b/;
