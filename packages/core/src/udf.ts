/**
 * The engine for functions in data warehouses: JSON in, JSON out. `npm run build` bundles this file into `dist/makegood.udf.js`, one
 * script for engines that have neither Node nor a page. Grammar is off: its model is larger than the warehouses allow.
 */
import { createChecker, type Checker } from './checker.ts';
import { gradeOf } from './score/score.ts';
import type { Analysis, Case, Channel, Turn } from './types.ts';

interface Conversation {
  id?: string;
  channel?: Channel;
  turns: readonly Turn[];
}

let made: Checker | undefined;
const checker = (): Checker => (made ??= createChecker({ grammar: false }));

/** Judges one case `{id?, channel?, context?, reply}`: its analysis with a `grade`, or `{error}`; `null` for `null`. */
export function check(json: string | null): string | null {
  return answer(json, (value) => graded(checker().check(value as Case)));
}

/** Judges every agent turn of `{id?, channel?, turns}`: `{id?, turns: [{turn, analysis}], promises}`, or `{error}`; `null` for `null`. */
export function checkConversation(json: string | null): string | null {
  return answer(json, (value) => {
    const { turns, ...options } = value as Conversation;
    const judged = checker().checkConversation(turns, options);
    return { ...judged, turns: judged.turns.map(({ turn, analysis }) => ({ turn, analysis: graded(analysis) })) };
  });
}

function graded(analysis: Analysis): Analysis & { grade: string | null } {
  return { ...analysis, grade: analysis.score === null ? null : gradeOf(analysis.score) };
}

/** One bad row must not end a query over millions: what is wrong with it becomes its answer. */
function answer(json: string | null, judge: (value: unknown) => object): string | null {
  // Snowflake hands over SQL's NULL as `undefined`, BigQuery as `null`.
  if (json === null || json === undefined) return null;
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value !== 'object' || value === null) throw new TypeError('a row must be a JSON object');
    return JSON.stringify(judge(value));
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof SyntaxError)) throw error;
    return JSON.stringify({ error: error.message });
  }
}
