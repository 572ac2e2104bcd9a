import { defineLexicon, type Lexicon } from '../../lexicon.ts';

/** Feedback handed on inside the company: a vague plan and no promise. */
export const commitmentsFeedback: Lexicon<'weak'> = defineLexicon({
  id: 'commitments-feedback',
  summary: 'What the customer wrote is handed on inside the company',
  sources: ['rubric: “we will pass this on” is a vague plan, not a promise'],
  entries: [
    {
      value: 'weak',
      patterns: [
        '(pass|passed|passing|share|shared|sharing|forward|forwarded|forwarding|convey|conveyed|relay|relayed|send|sent|hand|handed|bring|brought|communicate|communicated|discuss|discussed|highlight|highlighted|take|taken|raise|raised) (it|this|that|these|your|the|all|all of your|all your|them|along) ..5 (to|with|on|over|along|up|onto|for) ..2 (team|teams|management|staff|manager|managers|department|departments|colleague|colleagues|kitchen|chef|housekeeping|owner|owners|developers|engineers|folks|people|crew|office|members|board|head|heads|group|side|line|fb|reference)',
        '(pass|passed|passing) (it|this|that|these|your|the|all) ..2 (on|along|over)',
        '(pass|passed) (on|along|over) (it|this|that|these|your|the|all)',
        '(feedback|comments|suggestion|suggestions|concern|concerns|points|remarks|input) (is|are|was|were|has been|have been|will be) {soft}? (noted|shared|passed|forwarded|recorded|considered|taken|registered|addressed|captured|conveyed|sent)',
        '(noted|taken note of|took note of|note) (of)? (your|the|all|this) ..2 (feedback|comments|suggestion|suggestions|concern|concerns|points|remarks|input|issue)',
        '(treat|take|taken|taking|use|using|utilise) (the|your|this|all|guest) ..1 (feedback|comments|suggestions|criticism|learning|remarks) ..1 (seriously|very seriously|as|on board|to|for)?',
        '({we}|{colleague}) {shall} {soft}? (review|address|discuss|speak|talk|look) ..3 (with|to) (our|the|my) ..2 (team|staff|management|department)',
        'by using (the|your) feedback',
        '(get|have|getting) (this|it|that|these|your ..1) (passed|forwarded|shared|noted|raised|conveyed)',
        '(noting|noted|note) (this|it|that|these|your ..1) down',
        '(taken|take|taking) (this|it|that|your ..1) on board',
      ],
      unless: ['not <>'],
      matches: [
        'I will [[pass your comments on]].',
        'We have [[forwarded this to the kitchen]].',
        'Your [[feedback has been noted]].',
      ],
      misses: ['Thank you for sharing your view.', 'We sent a parcel to the depot.'],
    },
  ],
});
