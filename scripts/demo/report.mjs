/** Scores the project's conversations and reports on them: what `npm start` ends with, and what the picture in the README shows. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readConversations } from '../fixtures.mjs';
import { run } from '../lib/process.mjs';
import { fromRoot } from '../lib/workspace.mjs';

const cli = fromRoot('packages', 'cli', 'bin', 'makegood.js');
// As a person would type it: results name the file that they came from.
const out = path.join('fixtures', 'out');

/** The conversations as an export has them: one message a row. The industry stands for the team. */
async function writeMessages(file) {
  const conversations = await readConversations(fromRoot('fixtures', 'conversations'));
  const rows = conversations.flatMap(({ id, industry, channel, turns }) =>
    turns.map(({ role, at, text }) => ({ conversation: id, channel, team: industry, role, time: at, text })),
  );
  await writeFile(fromRoot(file), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/**
 * Writes `fixtures/out/results.ndjson` and `fixtures/out/report.html`.
 * Returns whether it went well, the path of the report, and what was printed.
 */
export async function writeReport() {
  await mkdir(fromRoot(out), { recursive: true });
  const [messages, results, report] = ['messages.ndjson', 'results.ndjson', 'report.html'].map((name) =>
    path.join(out, name),
  );
  await writeMessages(messages);
  await rm(fromRoot(results), { force: true });
  const scored = await run([process.execPath, cli, 'score', messages, '--out', results, '--quiet']);
  if (!scored.ok) return { ...scored, report: fromRoot(report) };
  const title = 'Service recovery: the example conversations';
  const written = await run([process.execPath, cli, 'report', results, '--html', report, '--title', title]);
  return { ...written, report: fromRoot(report) };
}
