/** What is asked of a tale: whether a failure is told, whether emotion shows, whether it is strong. */
export type TaleQuestion = 'failure' | 'emotion' | 'strong';

/** What a tale is made of: the values of the lexicon `signs`, the shape of the message, and what its plain words said. */
export type TaleMark = string;

/**
 * What one unit of each mark counts for a yes. Fitted by logistic regression on the project's own labelled messages and rounded;
 * the marks themselves were chosen by hand. `always` sets the bar.
 */
export const taleWeights: Readonly<Record<string, Readonly<Record<TaleQuestion, number>>>> = {
  always: { failure: -0.38, emotion: -0.53, strong: -3.81 },
  courteous: { failure: -0.6, emotion: -0.95, strong: -0.61 },
  reversal: { failure: 0.4, emotion: 0.5, strong: -0.41 },
  counted: { failure: 1.07, emotion: 0.7, strong: 1.03 },
  asking: { failure: -1.54, emotion: -1.56, strong: -0.71 },
  shouted: { failure: 0.6, emotion: 0.6, strong: 0.6 },
  exclaimed: { failure: -0.02, emotion: -0.3, strong: 1.66 },
  thrown: { failure: 0.38, emotion: 0.1, strong: 0.27 },
  refrain: { failure: 0.89, emotion: 1.4, strong: 1.69 },
  warmth: { failure: -0.71, emotion: -0.44, strong: -0.56 },
  enquiry: { failure: -0.46, emotion: -0.59, strong: -0.41 },
  named: { failure: 0.61, emotion: 0.34, strong: -0.18 },
  told: { failure: 1.32, emotion: 1.26, strong: 0.18 },
  hinted: { failure: -0.19, emotion: 0.19, strong: -0.35 },
  reported: { failure: -0.75, emotion: -0.17, strong: -0.28 },
  length: { failure: 0.39, emotion: 0.53, strong: 0.42 },
  'only-questions': { failure: -1.94, emotion: -1.78, strong: 0.08 },
  'ends-in-question': { failure: 0.37, emotion: 0.76, strong: -0.39 },
  complaint: { failure: 0.15, emotion: 0.12, strong: -0.02 },
  'is-complaint': { failure: 0.39, emotion: -0.11, strong: 0.73 },
  strain: { failure: 0.37, emotion: 0.74, strong: 0.83 },
  addressed: { failure: 0.89, emotion: 0.67, strong: 0.51 },
  wry: { failure: 0.16, emotion: 0.23, strong: -0.22 },
  claimed: { failure: 0.83, emotion: 0.57, strong: -0.43 },
  reproach: { failure: 0.28, emotion: 0.79, strong: 0.39 },
  whose: { failure: 0.51, emotion: 0.54, strong: 0.26 },
  cost: { failure: 0.19, emotion: 0.23, strong: -0.04 },
  lacking: { failure: 0, emotion: 0.02, strong: -0.11 },
  'done-to-me': { failure: 0.29, emotion: 0.41, strong: 0.22 },
  'their-people': { failure: 0.4, emotion: 0.74, strong: 1.03 },
  contrast: { failure: 0.04, emotion: 0.03, strong: -0.85 },
  repeated: { failure: 0.09, emotion: -0.18, strong: -0.08 },
  negated: { failure: 0, emotion: 0.12, strong: -0.14 },
  elapsed: { failure: 0.39, emotion: 0.46, strong: 0.04 },
  tirade: { failure: 0.2, emotion: 0.13, strong: 1.3 },
  planning: { failure: -0.35, emotion: -0.02, strong: -0.49 },
  expected: { failure: 0.46, emotion: 0.51, strong: 0.01 },
  'own-doing': { failure: -1.6, emotion: -1.29, strong: -0.73 },
  delight: { failure: -1.6, emotion: -1.6, strong: -1.6 },
  hurt: { failure: 0.53, emotion: 0.84, strong: 1.08 },
  stakes: { failure: -0.13, emotion: 1.3, strong: 1.3 },
};
