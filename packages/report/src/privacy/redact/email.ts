import { defineDetector, spansOf, type Detector } from './detector.ts';

// The bounds are those of RFC 5321: 64 before the sign, 63 a label. They also keep the search linear.
const address = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

export const email: Detector = defineDetector({
  id: 'email',
  summary: 'e-mail addresses',
  find: (text) => spansOf(text, address),
  masked: [
    'Write to [[anna.berg+post@example.co.uk]].',
    'mail:[[o_brien@example.test]], please',
    '<[[jürgen@müller.example]]>',
  ],
  kept: ['Follow @acme for news.', 'Two coffees @ 3.50 each.', 'see acme.example/help'],
});
