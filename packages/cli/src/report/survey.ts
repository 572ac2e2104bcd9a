import type { Survey } from '@makegood/report';
import { quoted, type Source } from '../input/source.ts';
import type { SideTable } from './side-table.ts';

/** Answers of one conversation, in the order of the questions; 0 where one was left out. */
export interface SurveyAnswers {
  readonly questions: readonly string[];
  readonly byConversation: ReadonlyMap<string, readonly number[]>;
}

const mostQuestions = 3;
const [lowest, highest] = [1, 10];

/** Takes a table as survey: up to three columns of whole numbers from 1 to 10. Rows with anything else are reported and left out. */
export function surveyOf({ columns, rows }: SideTable, source: Source): SurveyAnswers | undefined {
  const questions = columns.filter((_, i) => rows.some(({ cells }) => isAnswer(cells[i] ?? '')));
  if (questions.length === 0 || questions.length > mostQuestions) {
    const reason = `There are ${questions.length} columns with numbers from ${lowest} to ${highest}; one to three are wanted.`;
    source.report({ level: 'file', reason, remedy: 'Keep the conversation and the columns of the answers.' });
    return undefined;
  }
  const places = questions.map((question) => columns.indexOf(question));
  const byConversation = new Map<string, readonly number[]>();
  for (const { line, conversation, cells } of rows) {
    const given = places.map((place) => cells[place] ?? '');
    const wrong = given.find((answer) => answer !== '' && !isAnswer(answer));
    if (wrong !== undefined) {
      const reason = `${quoted(wrong)} is no answer from ${lowest} to ${highest}.`;
      source.report({ level: 'row', line, reason, remedy: 'Correct it, or leave the cell empty.' });
    } else if (byConversation.has(conversation)) {
      const reason = `The conversation ${quoted(conversation)} has answered before.`;
      source.report({ level: 'row', line, reason, remedy: 'Keep one row for each conversation.' });
    } else byConversation.set(conversation, given.map(Number));
  }
  return { questions, byConversation };
}

/** Joins answers to the conversations of a dataset, and tells how many found none. */
export function joinSurvey(
  { questions, byConversation }: SurveyAnswers,
  indexOf: (conversation: string) => number | undefined,
): { survey: Survey; unmatched: number } {
  const answers = [...byConversation].flatMap(([name, given]): [number, ...number[]][] => {
    const conversation = indexOf(name);
    return conversation === undefined ? [] : [[conversation, ...given]];
  });
  return { survey: { questions, answers }, unmatched: byConversation.size - answers.length };
}

function isAnswer(cell: string): boolean {
  return /^\d{1,2}$/u.test(cell) && Number(cell) >= lowest && Number(cell) <= highest;
}
