/** Labelled text that others own is for measuring; no run of its words may stand in the project. Runs only where that text is at hand. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, readIfText } from '../lib/files.mjs';
import { fromRoot } from '../lib/workspace.mjs';

const folder = fromRoot('..', 'shared', 'bench');
/** Shorter runs are stock courtesy that everybody writes: “please do not hesitate to contact us if you have any”. */
const longest = 10;

const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .match(/[a-z0-9']+/gu) ?? [];

function* runsOf(text) {
  const words = wordsOf(text);
  for (let i = 0; i + longest <= words.length; i++) yield words.slice(i, i + longest).join(' ');
}

function textsOf(file) {
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .flatMap(({ text, reply, context = [] }) => [text ?? '', reply ?? '', ...context.map((turn) => turn.text)]);
}

describe.runIf(existsSync(folder))('text that is for measuring only', () => {
  it(`shares no run of ${longest} words with the project`, () => {
    const theirs = new Set();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
      for (const text of textsOf(file)) for (const run of runsOf(text)) theirs.add(run);
    }
    const shared = [];
    for (const file of projectFiles().filter((name) => /\.(?:ts|mjs|md|ndjson|json|html)$/u.test(name))) {
      for (const [line, text] of (readIfText(file) ?? '').split('\n').entries()) {
        for (const run of runsOf(text)) if (theirs.has(run)) shared.push(`${file}:${line + 1}: ${run}`);
      }
    }
    expect(shared).toEqual([]);
  });
});
