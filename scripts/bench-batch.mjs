/**
 * `npm run bench:batch`: what scoring many conversations costs. Prints Markdown; docs/performance.md holds what it printed.
 * Options: --rows N (1,000,000), --samples N,... (rows for the comparisons of one core and two), --rounds N, --folder DIR. A zero leaves a part out.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { messageRows, templates, writeRows } from './batch/rows.mjs';
import { countWithoutGrammar } from './batch/without-grammar.mjs';
import { fromRoot } from './lib/workspace.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    samples: { type: 'string', default: '30000,150000' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
  },
});
const bin = fromRoot('packages', 'cli', 'bin', 'makegood.js');
const folder = values.folder ?? mkdtempSync(path.join(tmpdir(), 'makegood-bench-'));
const pollEvery = 200;

/** The most memory that a process has held, in bytes; only Linux tells. */
function peakOf(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const [, kilobytes] = /VmHWM:\s+(\d+)/u.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** Processor seconds that a process has used, of all its threads; only Linux tells. */
function processorSecondsOf(pid) {
  const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Linux counts in hundredths of a second on every machine that Node runs on.
  const ticks = 100;
  return stat === '' ? undefined : (Number(fields[11]) + Number(fields[12])) / ticks;
}

/** Whether a process can be kept to one core here: Linux’s `taskset`. */
const canConfine = spawnSync('taskset', ['--cpu-list', '0', 'true']).status === 0;

/** Runs a program, and tells how long it took, how much processor time and how much memory. */
function measure(args, { onOneCore = false } = {}) {
  const started = performance.now();
  const command = [...(onOneCore ? ['taskset', '--cpu-list', '0'] : []), process.execPath, ...args];
  const child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  const measured = { peak: undefined, processor: undefined };
  let said = '';
  const listen = (piece) => {
    said += piece;
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const timer = setInterval(() => {
    measured.peak = peakOf(child.pid) ?? measured.peak;
    measured.processor = processorSecondsOf(child.pid) ?? measured.processor;
  }, pollEvery);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, said, ...measured });
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`));
    });
  });
}

async function hashOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function score(input, out, workers, options) {
  rmSync(`${out}.parts`, { recursive: true, force: true });
  return measure([bin, 'score', input, '--out', out, '--workers', String(workers)], options);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const counted = (number) => Math.round(number).toLocaleString('en-GB');
const megabytes = (bytes) => (bytes === undefined ? 'not told here' : `${Math.round(bytes / 1e6)} MB`);

/** Processor seconds a second: how many cores a run had, which other work on the machine may keep from it. */
const coresOf = ({ processor, seconds }) => (processor === undefined ? '?' : (processor / seconds).toFixed(2));

/**
 * One core and two, in turns, so that a busy moment of the machine hits both. A single worker left free uses more than one core, since
 * the engine’s garbage is collected beside it: “one core” is a process that the system keeps to one.
 */
async function compareCores(rows) {
  const input = path.join(folder, 'sample.csv');
  await writeRows(messageRows(rows, await templates(), 2), input);
  const runs = [
    ...(canConfine ? [{ title: 'one core', workers: 1, onOneCore: true }] : []),
    { title: 'one worker, left free', workers: 1 },
    { title: 'two cores', workers: 2 },
  ];
  const rounds = [];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    const measured = [];
    for (const [at, { workers, onOneCore }] of runs.entries()) {
      measured.push(await score(input, path.join(folder, `${at}.ndjson`), workers, { onOneCore }));
    }
    rounds.push(measured);
  }
  const hashes = await Promise.all(runs.map((_, at) => hashOf(path.join(folder, `${at}.ndjson`))));
  const same = new Set(hashes).size === 1;
  console.log(
    `### One core and two, ${counted(rows)} rows\n\n${rounds.length} ${rounds.length === 1 ? 'round' : 'rounds'} in turns; in brackets the cores that a run got.\n`,
  );
  console.log(`| round | ${runs.map(({ title }) => title).join(' | ')} | two cores over ${runs[0].title} |`);
  console.log(`|---|${'---|'.repeat(runs.length)}---|`);
  const ratios = rounds.map((measured) => measured[0].seconds / measured.at(-1).seconds);
  for (const [index, measured] of rounds.entries()) {
    const cells = measured.map((run) => `${run.seconds.toFixed(1)} s (${coresOf(run)})`);
    console.log(`| ${index + 1} | ${cells.join(' | ')} | ${ratios[index].toFixed(2)} |`);
  }
  console.log(
    `\nMedian ratio ${median(ratios).toFixed(2)}. The files are ${same ? 'the same to the byte' : 'DIFFERENT'}.\n`,
  );
}

async function scoreAll(rows) {
  const input = path.join(folder, 'messages.csv');
  await writeRows(messageRows(rows, await templates()), input);
  const parse = await measure([fromRoot('scripts', 'batch', 'parse-only.mjs'), input]);
  const run = await score(input, path.join(folder, 'results.parquet'), availableParallelism());
  const [, replies] = /scored (\d+) of/u.exec(run.said) ?? [];
  const [identity] = /scored .*/u.exec(run.said) ?? [];
  console.log(`### ${counted(rows)} rows\n\n| | |\n|---|---|`);
  const lines = [
    ['input', `${counted(rows)} rows, ${megabytes(statSync(input).size)} of CSV, conversations mixed`],
    [
      'result',
      `${counted(replies)} replies, ${megabytes(statSync(path.join(folder, 'results.parquet')).size)} of Parquet`,
    ],
    ['peak memory, all threads together', megabytes(run.peak)],
    ['time', `${Math.round(run.seconds)} s, of the processor ${Math.round(run.processor ?? 0)} s`],
    ['cores that the run got', coresOf(run)],
    ['rows a second and core', counted(rows / (run.processor ?? run.seconds))],
    ['merely parsing and grouping the same file', `${Math.round(parse.processor ?? parse.seconds)} s of the processor`],
    [
      'scoring over parsing',
      `${((run.processor ?? run.seconds) / (parse.processor ?? parse.seconds)).toFixed(1)} times`,
    ],
  ];
  for (const [name, value] of lines) console.log(`| ${name} | ${value} |`);
  console.log(`\nIt said: ${identity}`);
}

async function compareGrammar() {
  const { cases, findings, scores } = await countWithoutGrammar();
  console.log(
    `### Without grammar\n\nOver ${cases} cases of the fixtures, findings change in ${findings} and scores in ${scores}.\n`,
  );
}

mkdirSync(folder, { recursive: true });
const { stdout: revision } = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: fromRoot() });
const load = loadavg()[0].toFixed(1);
console.log(
  `Node ${process.version}, ${availableParallelism()} cores, load ${load} at the start, revision ${revision.trim()}.\n`,
);
await compareGrammar();
for (const rows of values.samples.split(',').map(Number)) if (rows > 0) await compareCores(rows);
if (Number(values.rows) > 0) await scoreAll(Number(values.rows));
if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
