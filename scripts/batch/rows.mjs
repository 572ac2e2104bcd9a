// Makes as many rows of conversations as one asks for, out of the project's own, the same ones for the same seed.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readConversations } from '../fixtures.mjs';
import { fromRoot } from '../lib/workspace.mjs';

const openAtOnce = 40;
const names = ['Ann', 'Ben', 'Chidi', 'Dora', 'Emre', 'Freya', 'Goran', 'Hana', 'Idris', 'Jo'];
const teams = ['Parcels', 'Billing', 'Shop'];
const firstDay = Date.UTC(2026, 0, 1);
const quarter = 90 * 24 * 3600 * 1000;

/** A small generator of numbers from 0 to 1 (mulberry32), because a bench must be the same tomorrow. */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every conversation of the fixtures as {channel, turns: [{role, text}]}. */
export async function templates() {
  const conversations = await readConversations(fromRoot('fixtures', 'conversations'));
  return conversations.map(({ channel, turns }) => ({
    channel,
    turns: turns.map(({ role, text }) => ({ role, text })),
  }));
}

/** A conversation from a template, with a time, an agent and figures of its own, so that no two texts are the same. */
function instance(template, number, random) {
  let time = firstDay + Math.floor(random() * quarter);
  const agent = names[Math.floor(random() * names.length)];
  const team = teams[Math.floor(random() * teams.length)];
  return template.turns.map(({ role, text }) => {
    time += 60_000 + Math.floor(random() * 7_200_000);
    return {
      ticket_id: `T${String(number).padStart(7, '0')}`,
      created_at: new Date(time).toISOString(),
      author_role: role,
      agent_name: role === 'agent' ? agent : '',
      team,
      channel: template.channel,
      body: `${text} Ref ${number}-${Math.floor(random() * 1e6)}.`,
    };
  });
}

/** Message rows, conversations mixed as in an export that is sorted by time. */
export function* messageRows(count, conversations, seed = 1) {
  const random = seeded(seed);
  const open = [];
  let number = 0;
  for (let made = 0; made < count; made += 1) {
    while (open.length < openAtOnce) {
      number += 1;
      open.push(instance(conversations[Math.floor(random() * conversations.length)], number, random));
    }
    const index = Math.floor(random() * open.length);
    yield open[index].shift();
    if (open[index].length === 0) open.splice(index, 1);
  }
}

/** Cases: each reply with what was said before it. */
export function* caseRows(count, conversations, seed = 1) {
  const random = seeded(seed);
  let made = 0;
  for (let number = 1; made < count; number += 1) {
    const turns = instance(conversations[Math.floor(random() * conversations.length)], number, random);
    for (const [index, { author_role: role, ticket_id: id, channel, body }] of turns.entries()) {
      if (role !== 'agent' || made === count) continue;
      made += 1;
      const context = turns.slice(0, index).map((turn) => ({ role: turn.author_role, text: turn.body }));
      yield { id: `${id}-${index}`, channel, context, reply: body };
    }
  }
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function* csvLines(rows) {
  let header;
  for (const row of rows) {
    if (header === undefined) {
      header = Object.keys(row);
      yield `${header.join(',')}\n`;
    }
    yield `${Object.values(row).map(cell).join(',')}\n`;
  }
}

function* ndjsonLines(rows) {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function* inPieces(lines) {
  let held = '';
  for (const line of lines) {
    held += line;
    if (held.length < 65536) continue;
    yield held;
    held = '';
  }
  yield held;
}

/** Writes rows to a file, as CSV or NDJSON by its name. */
export async function writeRows(rows, file) {
  const lines = file.endsWith('.csv') ? csvLines(rows) : ndjsonLines(rows);
  await pipeline(Readable.from(inPieces(lines)), createWriteStream(file));
}
