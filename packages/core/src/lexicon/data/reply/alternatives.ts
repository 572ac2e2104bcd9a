import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Something offered in place of what was refused. */
export const alternatives: Lexicon = defineLexicon({
  id: 'alternatives',
  summary: 'What can be had instead',
  sources: ['constructs: HL, what cancels it', 'rubric: refusal with-alternative'],
  entries: [
    {
      value: 'offer',
      patterns: [
        '(but|however|though|although|instead|alternatively|meanwhile|still|rather) ..2 (i|we) (can|could|will|have|am|are)',
        '(but|however|instead|alternatively|also) ..2 you (can|could|may|might)',
        'what (i|we) (can|could|am able to|are able to) (do|offer)',
        '(there are|two|three|several|a few|other) (two|three|several|a few|other|some)? (ways|options|alternatives|possibilities)',
        '(instead|in its place|as an alternative|alternative|alternatively|workaround|next best|in the meantime)',
        '(i|we) (can|could|will) (offer|give|do|move|help|swap|send|book|hold|put|change|check|arrange|quote|assign|look)',
        'you (can|could) (use|choose|reach|apply|try|still|also|go|update|switch|file|open|order|claim|request|get|take|dm)',
        'after ..4 you can',
        '(i|we) {have} (held|reserved|put aside|set aside)',
      ],
      unless: ['(if|not) <>', '(nothing|all) <>', '<> not', '<> ..1 only', '(i|we) can <> (promise)'],
      matches: ['It is sold out, [[but I can]] order one.', '[[What I can do]] is lend you one.'],
      misses: ['If you can use it, good.'],
    },
  ],
});
