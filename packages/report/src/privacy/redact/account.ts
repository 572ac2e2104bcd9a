import { defineDetector, spansOf, type Detector } from './detector.ts';

// A run of letters, digits and single hyphens or slashes, at most 40 long; what it must hold is looked at afterwards.
const run = /(?<![\p{L}\p{N}./-])#?[\p{L}\p{N}](?:[/-]?[\p{L}\p{N}]){4,39}(?![\p{L}\p{N}]|[/-][\p{L}\p{N}])/gu;
// “IBAN DE89 3704 0044 0532 0130 00”
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

const fewestDigits = 5;

export const account: Detector = defineDetector({
  id: 'account',
  summary: 'account, order, booking and contract numbers: words with at least five digits, and IBANs',
  *find(text) {
    yield* spansOf(text, iban);
    yield* spansOf(text, run, isNumber);
  },
  masked: [
    'Order [[#4821337]] and order [[ORD-2026-00417]].',
    'Account [[77-041385]].',
    'Booking [[QX48213]], contract [[48/2213/771]].',
    'IBAN [[DE89 3704 0044 0532 0130 00]]',
    'It was charged to [[4111111111111112]].',
  ],
  kept: ['It came on 2026-04-13.', 'in 2026', 'at 11:15', '1,250,000 pounds', 'the A380', '13/04/2026', 'covid-19'],
});

function isNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '').length;
  return digits >= fewestDigits && !/^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}[-/]\d{1,2}[-/]\d{2,4})$/u.test(written);
}
