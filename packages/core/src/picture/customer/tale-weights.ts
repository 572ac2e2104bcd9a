/** What is asked of a tale: whether a failure is told, whether emotion shows, whether it is strong. */
export type TaleQuestion = 'failure' | 'emotion' | 'strong';

/** What a tale is made of: the values of the lexicon `signs`, the shape of the message, and what its plain words said. */
export type TaleMark = string;

/**
 * What one unit of each mark counts for a yes. Fitted by logistic regression on the project's own labelled messages and rounded;
 * the marks themselves were chosen by hand. `always` sets the bar.
 */
export const taleWeights: Readonly<Record<string, Readonly<Record<TaleQuestion, number>>>> = {
  always: { failure: -0.11, emotion: -0.03, strong: -4.25 },
  courteous: { failure: -0.64, emotion: -0.85, strong: -0.71 },
  reversal: { failure: 0.1, emotion: 0.37, strong: -0.31 },
  counted: { failure: 1.37, emotion: 0.75, strong: 0.68 },
  asking: { failure: -1.74, emotion: -1.74, strong: -0.76 },
  shouted: { failure: 0.6, emotion: 0.15, strong: 0.6 },
  exclaimed: { failure: -0.15, emotion: -0.42, strong: 2.09 },
  thrown: { failure: 0.12, emotion: -0.16, strong: 0.41 },
  refrain: { failure: 1.27, emotion: 1.9, strong: 1.63 },
  warmth: { failure: -1.06, emotion: -0.81, strong: -1.01 },
  enquiry: { failure: -0.39, emotion: -0.21, strong: -0.38 },
  named: { failure: 1.15, emotion: 0.66, strong: -0.02 },
  told: { failure: 1.3, emotion: 0.93, strong: 0.08 },
  hinted: { failure: -0.2, emotion: -0.1, strong: -0.33 },
  reported: { failure: -0.65, emotion: -0.32, strong: 0.52 },
  length: { failure: 0.05, emotion: 0.1, strong: 0.59 },
  'only-questions': { failure: -1.92, emotion: -1.8, strong: 0.51 },
  'ends-in-question': { failure: 0.56, emotion: 0.91, strong: -0.42 },
  complaint: { failure: 0.2, emotion: 0.18, strong: 0.08 },
  'is-complaint': { failure: 0.7, emotion: 0.3, strong: -0.04 },
  strain: { failure: 0.42, emotion: 0.82, strong: 1.05 },
  addressed: { failure: 1.03, emotion: 0.77, strong: 0.83 },
  wry: { failure: 0.11, emotion: -0.07, strong: -0.8 },
  claimed: { failure: 0.83, emotion: 0.66, strong: -0.14 },
  reproach: { failure: -0.05, emotion: 1.08, strong: -0.41 },
  whose: { failure: 0.62, emotion: 0.56, strong: 0.13 },
  cost: { failure: 0.27, emotion: 0.41, strong: 0.24 },
  lacking: { failure: 0.27, emotion: 0.3, strong: 0.05 },
  'done-to-me': { failure: 0.2, emotion: 0.66, strong: 0.05 },
  'their-people': { failure: 0.32, emotion: 0.74, strong: 1 },
  contrast: { failure: 0.36, emotion: 0.35, strong: -0.94 },
  repeated: { failure: 0.47, emotion: 0.1, strong: -0.49 },
  negated: { failure: -0.04, emotion: -0.02, strong: -0.15 },
  elapsed: { failure: 0.57, emotion: 0.37, strong: -0.05 },
  tirade: { failure: -0.08, emotion: 0.05, strong: 1.3 },
  planning: { failure: -0.61, emotion: -0.18, strong: -0.59 },
  expected: { failure: 0.88, emotion: 0.89, strong: -0.19 },
  'own-doing': { failure: -1.6, emotion: -1.32, strong: -1.03 },
  delight: { failure: -1.6, emotion: -1.6, strong: -1.6 },
  hurt: { failure: 0.17, emotion: 0.97, strong: 0.83 },
  stakes: { failure: -0.24, emotion: 1.3, strong: 1.3 },
};
