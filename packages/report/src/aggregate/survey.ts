import { notJudged } from '../data/columns.ts';
import type { Estimate } from '../statistics/interval.ts';
import { addTo, createMoments, meanEstimate, type Moments } from '../statistics/mean.ts';
import { spearman } from '../statistics/spearman.ts';
import type { View } from './view.ts';

/** Satisfaction answers, 1 to 10, by conversation. */
export interface Survey {
  /** What was asked. */
  readonly questions: readonly string[];
  /** Index of the conversation and its answers in the order of the questions; 0 where one was left out. */
  readonly answers: readonly (readonly [conversation: number, ...answers: number[]])[];
}

export interface QuestionFigures {
  readonly question: string;
  readonly answers: number;
  readonly mean: Estimate;
  /** Spearman's correlation between the mean score of the conversation and the answer. */
  readonly correlation: Estimate;
  /** The mean answer where the conversation's mean score lies in each quarter of the scale: 0–25, 25–50, 50–75, 75–100. */
  readonly byScore: readonly { readonly from: number; readonly conversations: number; readonly mean: Estimate }[];
}

const quarters = 4;

/** How satisfaction and score go together, question by question, over the conversations of a view. */
export function surveyFigures(view: View, { questions, answers }: Survey): QuestionFigures[] {
  const scores = meanScores(view);
  return questions.map((question, i) => {
    const pairs = answers.flatMap(([conversation, ...given]): [number, number][] => {
      const [score, answer] = [scores[conversation] ?? Number.NaN, given[i] ?? 0];
      return Number.isNaN(score) || answer === 0 ? [] : [[score, answer]];
    });
    return { question, answers: pairs.length, ...figuresOf(pairs) };
  });
}

function figuresOf(pairs: readonly [number, number][]): Omit<QuestionFigures, 'question' | 'answers'> {
  const all = createMoments();
  const bands = Array.from({ length: quarters }, createMoments);
  for (const [score, answer] of pairs) {
    addTo(all, answer);
    addTo(bands[Math.min(Math.floor((score * quarters) / 100), quarters - 1)] as Moments, answer);
  }
  return {
    mean: meanEstimate(all),
    correlation: spearman(pairs),
    byScore: bands.map((band, i) => ({
      from: (100 / quarters) * i,
      conversations: band.count,
      mean: meanEstimate(band),
    })),
  };
}

/** The mean score of each conversation of a view; `NaN` where none was judged. */
function meanScores({ dataset: { columns }, conversations, rows }: View): Float64Array {
  const sums = new Float64Array(conversations.count);
  const counts = new Uint32Array(conversations.count);
  for (const row of rows) {
    const score = columns.score[row] as number;
    if (score === notJudged) continue;
    const conversation = columns.conversation[row] as number;
    sums[conversation] = (sums[conversation] as number) + score / 10;
    counts[conversation] = (counts[conversation] as number) + 1;
  }
  return sums.map((sum, c) => sum / (counts[c] as number));
}
