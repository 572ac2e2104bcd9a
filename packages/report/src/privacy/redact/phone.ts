import { defineDetector, spansOf, type Detector } from './detector.ts';

// Groups of digits with the separators that people write. One group is at most 14 digits and there are at most 8: linear.
const groups = /(?<![\p{L}\p{N}+#.,:/-])(?:\+|\(\+?|00)?\d{1,14}(?:[ ./)(-]{1,2}\d{1,8}){0,8}(?![\p{L}\p{N}%€£$])/gu;

const date = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d))/u;

export const phone: Detector = defineDetector({
  id: 'phone',
  summary:
    'telephone numbers: an international prefix or a leading zero, 7 to 15 digits (ITU-T E.164), or the groups 3-3-4 and 3-4',
  find: (text) => spansOf(text, groups, isPhone),
  masked: [
    'Call me on [[+44 20 7946 0958]].',
    'My number is [[0151 496 0123]], after six.',
    'Ring [[(555) 010-0199]] or [[555-0163]].',
    '[[0049-30-1234567]]',
  ],
  kept: [
    'It came on 2026-04-13 at 09:30.',
    'I paid 1 250.00 for it.',
    'from 12/04/2026 to 15/04/2026',
    'Flat 12, 30 days, 400 km',
    'between 2019 and 2024',
  ],
});

function isPhone(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '').length;
  if (digits < 7 || digits > 15 || date.test(written)) return false;
  if (/^(?:\+|\(\+|0)/u.test(written)) return true;
  return /^\(?\d{3}\)?[ .-]{1,2}(?:\d{3}[ .-])?\d{4}$/u.test(written);
}
