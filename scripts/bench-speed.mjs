/**
 * `npm run bench:speed`: what a check costs, as ratios within one run, because machines differ and are shared.
 * Prints Markdown; docs/performance.md holds what it printed.
 */
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { casesOf, readConversations } from './fixtures.mjs';
import { fromRoot } from './lib/workspace.mjs';

const require = createRequire(fromRoot('packages', 'core', 'package.json'));
const { check } = await import(fromRoot('packages', 'core', 'dist', 'index.js'));
const wink = require('wink-nlp');
const model = require('wink-eng-lite-web-model');
const Sentiment = require('sentiment');

const rounds = 9;
const cases = casesOf(await readConversations(fromRoot('fixtures', 'conversations'))).map(
  ({ channel, context, reply }) => ({ channel, context, reply }),
);
const whole = ({ context, reply }) => [...context.map(({ text }) => text), reply].join('\n');
const texts = cases.map(whole);
/** Turns are remembered for the next reply of their conversation: blanks at their ends make those of each round new. */
const inRound = Array.from({ length: rounds }, (_, round) => {
  const longer = (text) => text + ' '.repeat(round);
  return cases.map(({ channel, context, reply }) => ({
    channel,
    context: context.map((turn) => ({ ...turn, text: longer(turn.text) })),
    reply: longer(reply),
  }));
});
const nlp = wink(model);
const sentiment = new Sentiment();

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median microseconds a case of each job; the jobs take turns, so that a slow moment hits them all. */
function compare(jobs, inputs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      for (const input of inputs) job(input, round);
      times[name].push(((performance.now() - start) * 1000) / inputs.length);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values.slice(2))]));
}

/** Everything wink-nlp annotates, read out once: what an engine that stands on it would have in hand. */
function annotate(text) {
  const doc = nlp.readDoc(text);
  const { its } = nlp;
  const tokens = doc.tokens();
  const outs = [its.value, its.precedingSpaces, its.type, its.pos, its.lemma, its.negationFlag];
  return [
    outs.map((out) => tokens.out(out)),
    doc.entities().out(its.detail),
    doc.sentences().out(),
    doc.sentences().out(its.sentiment),
  ];
}
const perCase = compare(
  {
    check: (i, round) => check(inRound[round][i]),
    wink: (i) => annotate(texts[i]),
    winkRead: (i) => nlp.readDoc(texts[i]),
    sentiment: (i) => sentiment.analyze(texts[i]),
  },
  cases.map((_, i) => i),
);
const ratio = (a, b) => (a / b).toFixed(2);
const length = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / texts.length);

console.log(
  `## One case\n\nMedians over ${cases.length} cases of the fixtures (context and reply, ${length} characters on average), ${rounds} rounds, jobs in turn. Node ${process.version}.\n`,
);
console.log('| job | microseconds a case | x wink-nlp |\n|---|---|---|');
for (const [name, time] of [
  ['`check` (the whole flow)', perCase.check],
  ['wink-nlp, full annotation of the same text, read out', perCase.wink],
  ['wink-nlp, the same not read out', perCase.winkRead],
  ['`sentiment`', perCase.sentiment],
]) {
  console.log(`| ${name} | ${time.toFixed(0)} | ${ratio(time, perCase.wink)} |`);
}

/** Labelled replies, one case a line. */
async function readReplies() {
  const dir = fromRoot('fixtures', 'replies');
  const names = (await readdir(dir)).filter((name) => name.endsWith('.ndjson')).toSorted();
  const written = await Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
  return written.flatMap((text) =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
}

/** What was read often is remembered in part; this is what text costs that was never seen, in chunks that take turns. */
const unseen = (await readReplies()).map(({ channel, context, reply }) => ({ channel, context, reply }));
const chunk = 50;
const chunks = [];
for (let from = 0; from + chunk <= unseen.length; from += chunk) {
  const part = unseen.slice(from, from + chunk);
  const time = (job) => {
    const start = performance.now();
    for (const each of part) job(each);
    return ((performance.now() - start) * 1000) / chunk;
  };
  chunks.push({ check: time(check), wink: time((each) => annotate(whole(each))) });
}
const newCheck = median(chunks.map((each) => each.check));
const newWink = median(chunks.map((each) => each.wink));
console.log(
  `\n## Text that was never seen\n\nMedians over ${chunks.length} chunks of ${chunk} labelled replies, each read once.\n\n| job | microseconds a case | x wink-nlp |\n|---|---|---|`,
);
console.log(`| \`check\` | ${newCheck.toFixed(0)} | ${ratio(newCheck, newWink)} |`);
console.log(`| wink-nlp, full annotation, read out | ${newWink.toFixed(0)} | 1.00 |`);

console.log(
  '\n## Growth with length\n\nOne reply made of fixture text; microseconds a kilobyte should stay level.\n\n| reply | milliseconds | microseconds a kB |\n|---|---|---|',
);
const material = texts.join('\n\n');
const context = [{ role: 'customer', text: 'I am still waiting and I am annoyed.' }];
for (const kilobytes of [1, 10, 100, 1000]) {
  const reply = material.repeat(Math.ceil((kilobytes * 1000) / material.length)).slice(0, kilobytes * 1000);
  const times = [];
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    check({ channel: 'email', context, reply });
    times.push(performance.now() - start);
  }
  const time = median(times);
  console.log(`| ${kilobytes} kB | ${time.toFixed(1)} | ${((time * 1000) / kilobytes).toFixed(0)} |`);
}

const script = `const start = performance.now(); const { check } = await import(${JSON.stringify(fromRoot('packages', 'core', 'dist', 'index.js'))}); const loaded = performance.now(); check({ reply: 'Hello.', context: [{ role: 'customer', text: 'Where is it?' }] }); console.log(JSON.stringify([loaded - start, performance.now() - start]));`;
const starts = Array.from({ length: 5 }, () =>
  JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout),
);
console.log(
  `\n## Cold start\n\nMedians of five new processes: importing \`makegood\` ${median(starts.map(([loaded]) => loaded)).toFixed(0)} ms, import and first check ${median(starts.map(([, first]) => first)).toFixed(0)} ms.`,
);
