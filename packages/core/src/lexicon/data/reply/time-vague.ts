import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Words that sound like a time and bind nobody. */
export const timeVague: Lexicon = defineLexicon({
  id: 'time-vague',
  summary: 'Soon, at the earliest, on priority: a promise without a time',
  sources: ['constructs: VP', 'rubric: plan and time'],
  entries: [
    {
      value: 'vague',
      patterns: [
        '(soon|shortly|promptly|speedily|swiftly|eventually|presently|sometime|some time|someday|one day|quickly)',
        'as (soon|quickly|fast|promptly|early|swiftly) as (possible|we can|i can|they can|he can|she can|you can|practicable|we are able|there is|we have|i have|it is|we get|i get)',
        'at (the|our|your|their|an) (very)? (earliest|earliest convenience|earliest opportunity)',
        '(the|our|your) earliest',
        '(on|with|at|as) ..1 (priority|urgency)',
        'top priority',
        '(in|over) (due (course|time)|the (near|coming) future|the (coming|following|near) (days|weeks|months)|a (bit|while|little while))',
        '(at|in) (some|a later) (point|time|stage|date)',
        '(when|whenever|once|where) (we|i|they|it is) (can|have|are able|get|hear|become|becomes|do|possible|know)',
        '(a little|a) while',
        '(before|not) (too)? long',
        '(any|in no) (day|time|minute) (now)?',
        'further notice',
        'hopefully',
      ],
      unless: [
        '(us|again|see you|you back|welcome you|hear from you|back|you) (very|real|again)? <>',
        '(see|welcome|host|serve|hear|visit|meet) ..6 <>',
        '<> you (can|could)',
        'not <>',
      ],
      matches: [
        'We will ship it [[as soon as possible]].',
        'The new date follows [[in due course]].',
        'It is treated [[with top priority]].',
      ],
      misses: ['Come and see us again soon.'],
    },
  ],
});
