// Everything the models learn from: text written for the project, with labels, and nothing else.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { casesOf, readConversations } from '../fixtures.mjs';
import { fromRoot } from '../lib/workspace.mjs';
import { readLabelledReply } from './sentences.mjs';

const folder = (name) => fromRoot('fixtures', name);

function ndjson(name) {
  if (!existsSync(folder(name))) return [];
  return readdirSync(folder(name))
    .filter((file) => file.endsWith('.ndjson'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(path.join(folder(name), file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line, i) => ({ id: `${name}/${file}:${i + 1}`, ...JSON.parse(line) })),
    );
}

/** @returns `{customers: [{id, turns, labels}], replies: [{id, channel, context, reply, labels}], sentences: [{id, reply, marks}]}` */
export async function readCorpus() {
  const conversations = casesOf(await readConversations(folder('conversations'))).map(
    ({ id, channel, context, reply, expected, passages }) => ({
      id,
      channel,
      context,
      reply,
      labels: { ...expected, shifts: passages, cold: passages },
    }),
  );
  const replies = ndjson('replies').map(({ id, channel, context, reply, labels }) => ({
    id,
    channel,
    context,
    reply,
    labels,
  }));
  const messages = ndjson('messages').map(({ id, text, intensity, emotions, failure, lapse }) => ({
    id,
    turns: text.split('\n\n\n'),
    labels: { intensity, emotions, failure, lapse },
  }));
  const labelled = ndjson('sentences');
  const sentences = labelled.map(({ id, channel, failure, reply }) => ({
    id,
    setting: { channel, failure },
    ...readLabelledReply(reply),
  }));
  const cases = [...conversations, ...replies];
  const customers = [
    ...messages,
    ...labelled.map(({ id, earlier = [], customer, intensity, emotions, failure, lapse }) => ({
      id,
      turns: [
        ...earlier.filter(({ role }) => role === 'customer').map(({ text }) => text),
        ...customer.split('\n\n\n'),
      ],
      labels: { intensity, emotions, failure, lapse },
    })),
    ...cases
      .map(({ id, context, labels }) => ({
        id,
        turns: context.filter(({ role }) => role === 'customer').map(({ text }) => text),
        labels,
      }))
      .filter(({ turns }) => turns.length > 0),
  ];
  const hash = createHash('sha256')
    .update(JSON.stringify([customers, sentences]))
    .digest('hex')
    .slice(0, 16);
  return { customers, replies: cases, sentences, hash };
}
