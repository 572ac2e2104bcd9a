import { defineDetector, spansOf, type Detector } from './detector.ts';

const groups = /(?<![\p{L}\p{N}])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;

export const card: Detector = defineDetector({
  id: 'card',
  summary: 'payment card numbers: 13 to 19 digits (ISO/IEC 7812) whose check digit is right by Luhn’s formula',
  find: (text) => spansOf(text, groups, (written) => passesLuhn(written.replaceAll(/\D/gu, ''))),
  masked: ['Charged to [[4111 1111 1111 1111]].', 'card [[5500-0000-0000-0004]]', '[[378282246310005]]'],
  kept: ['4111 1111 1111 1112 has a wrong check digit, so it is left to the other kinds.', '12 of 16'],
});

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
