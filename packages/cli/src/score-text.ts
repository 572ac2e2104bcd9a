import type { Engine } from './engine.ts';

const notJudged = '–';

/** A score for people: a whole number, or a dash when nothing was judged. */
export function scoreText(score: number | null): string {
  return score === null ? notJudged : String(Math.round(score));
}

/** The letter of a score, or a dash when nothing was judged. */
export function gradeText(score: number | null, gradeOf: Engine['gradeOf']): string {
  return score === null ? notJudged : gradeOf(score);
}
