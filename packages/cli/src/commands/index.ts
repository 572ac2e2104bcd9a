import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { score } from './score.ts';

export type { Command } from './command.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [score, report, diff, review, check, explain];
