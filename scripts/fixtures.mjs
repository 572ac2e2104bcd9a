// Reads the project's conversations: Markdown files with every agent turn's expected judgement beside it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const list = (value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const yes = (value) => value === 'yes';

/** How each expected value is written in a file, by its key. */
const values = {
  intensity: Number,
  emotions: list,
  failure: yes,
  lapse: String,
  ack: String,
  apology: String,
  plan: String,
  timeframe: yes,
  detailsFirst: yes,
  refusal: String,
  positives: list,
  warnings: list,
  grade: String,
};

/** Takes [[passage]]{kind} marks out of a text: the bare text and the marked spans. */
export function readPassages(marked) {
  const passages = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[\[([^\]]+)\]\]\{([a-z-]+)\}/g)) {
    text += marked.slice(last, match.index);
    passages.push({ kind: match[2], quote: match[1], start: text.length, end: text.length + match[1].length });
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), passages };
}

function readExpected(block, file) {
  const expected = {};
  for (const line of block.split('\n').filter((each) => each.trim() !== '')) {
    const [, key, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
    if (values[key] === undefined) {
      throw new Error(
        `${file}: “${line}” is not an expectation; write “key: value” with one of ${Object.keys(values).join(', ')}`,
      );
    }
    expected[key] = values[key](value.trim());
  }
  const missing = Object.keys(values).filter((key) => !(key in expected));
  if (missing.length > 0) {
    throw new Error(`${file}: an agent turn does not say what is expected of ${missing.join(', ')}`);
  }
  return expected;
}

/** One conversation file as `{title, industry, channel, turns}`; agent turns carry `expected` and `passages`. */
export function parseConversation(source, file) {
  const head = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (head === null) throw new Error(`${file}: begin with “---”, then title, industry and channel, then “---”`);
  const about = Object.fromEntries(head[1].split('\n').map((line) => line.split(/:\s*(.*)/s).slice(0, 2)));
  const turns = source
    .slice(head[0].length)
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [, role, at, body] = /^(customer|agent), (\S+)\n([\s\S]*)$/.exec(part) ?? [];
      if (role === undefined) {
        throw new Error(
          `${file}: a turn begins with “## customer, <time>” or “## agent, <time>”, not “## ${part.split('\n')[0]}”`,
        );
      }
      const [text, block] = body.split(/^### expected$/m);
      const { text: bare, passages } = readPassages(text.trim());
      return { role, at, text: bare, ...(block !== undefined && { passages, expected: readExpected(block, file) }) };
    });
  return { ...about, file, turns };
}

/** All conversations below a folder, sorted by path. */
export async function readConversations(dir) {
  const files = (await readdir(dir, { recursive: true }))
    .filter((name) => name.endsWith('.md') && !name.endsWith('README.md'))
    .toSorted();
  return Promise.all(
    files.map(async (name) => ({
      ...parseConversation(await readFile(join(dir, name), 'utf8'), relative('.', join(dir, name))),
      id: name.slice(0, -3).replaceAll('\\', '/'),
    })),
  );
}

/** Every agent turn as a case with its labels, in the shape that the library and the command line take. */
export function casesOf(conversations) {
  return conversations.flatMap(({ id, industry, channel, turns }) =>
    turns.flatMap((turn, n) =>
      turn.role === 'agent'
        ? [
            {
              id: `${id}#${n}`,
              industry,
              channel,
              context: turns.slice(0, n).map(({ role, text, at }) => ({ role, text, at })),
              reply: turn.text,
              passages: turn.passages,
              expected: turn.expected,
            },
          ]
        : [],
    ),
  );
}
