// The labelled cases to measure on: the project's conversations always, other sets where a folder with them is given.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casesOf, readConversations } from '../fixtures.mjs';
import { hashOf } from '../lib/hash.mjs';
import { fromRoot } from '../lib/workspace.mjs';

/** Labels under one set of names, whatever the source calls them. */
const labelsOf = (
  { warnings, intensity, failure, lapse, ack, apology, plan, timeframe, detailsFirst, refusal, positives },
  shifts,
  cold,
) => ({
  warnings,
  intensity,
  failure,
  lapse,
  ack,
  apology,
  plan,
  timeframe,
  detailsFirst,
  refusal,
  positives,
  shifts,
  cold,
});

const coldKinds = new Set(['minimising', 'contradicting', 'condescending', 'commanding', 'sarcastic']);

async function fixtures() {
  const cases = casesOf(await readConversations(fromRoot('fixtures', 'conversations')));
  return {
    name: 'fixtures',
    about:
      'the conversations in `fixtures/`, written for the project. The engine was written and its models were trained with them in view, so these figures show fit, not what to expect',
    cases: cases.map(({ id, channel, context, reply, expected, passages }) => ({
      input: { id, channel, context, reply },
      grade: expected.grade,
      labels: labelsOf(
        expected,
        passages.filter(({ kind }) => !coldKinds.has(kind)),
        passages.filter(({ kind }) => coldKinds.has(kind)),
      ),
    })),
  };
}

const outside = [
  {
    file: 'dev.jsonl',
    name: 'real',
    about:
      'real cases: app, hotel and shop reviews, social media, live chat, a help forum; labelled by hand, not part of the project',
  },
  {
    file: 'written.dev.jsonl',
    name: 'written',
    about: 'cases written to be hard: mails, tickets and chats; labelled by hand, not part of the project',
  },
  {
    file: 'reviews.ndjson',
    name: 'reviewed',
    about: 'replies of your own that a person went through with `makegood review`; only their warnings are labelled',
    // Nobody wrote the engine with them in view.
    isKept: false,
  },
];

function read(folder, { file, name, about, isKept = true }) {
  const lines = readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const cases = lines
    .map((line) => JSON.parse(line))
    .map(({ id, channel, context, reply, labels }) => ({
      input: { id, channel, context, reply },
      labels: labelsOf(labels, labels.shifts, labels.cold),
    }));
  // A reply that was answered again has its last answer.
  const latest = [...new Map(cases.map((each) => [each.input.id, each])).values()];
  return { name, about, cases: latest, ...(isKept && { unread: latest.filter(isUnread) }) };
}

/** A quarter of the outside cases, picked by a hash of their ids, was kept unread while the engine was written. */
export const isUnread = ({ input: { id } }) => hashOf(id) % 4 === 0;

/** All sets that are there. `folder` may hold further labelled cases. */
export async function readSets(folder) {
  const there = outside.filter(({ file }) => existsSync(path.join(folder, file)));
  return [await fixtures(), ...there.map((set) => read(folder, set))];
}
