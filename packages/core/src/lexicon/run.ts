import { endBit, foundBit } from './alphabet.ts';
import { field, findList, listed, nowhere, width, type Program } from './program.ts';
import { noTrack, sentenceEnd, type SlotHit, type Track } from './track.ts';

/** Told of each match; returns true to stop the run. */
export type Report<T> = (value: T, end: number) => boolean | void;

/**
 * A run over the words of a sentence from one of them on. All patterns that may still match are followed at once, and only as far as
 * the next word lets them; a run ends when no pattern can go on, so a pass over a text is linear in its length. Nothing has to be
 * worked out for a text: new text costs no more than text that was seen before.
 */
export interface Run<T> extends Threads {
  readonly program: Program<T>;
  report: Report<T>;
}

interface Threads {
  readonly program: Program<unknown>;
  track: Track;
  /** The nodes that were reached before the current word, and their number. */
  now: Int32Array;
  count: number;
  /** The nodes that are reached behind it. */
  next: Int32Array;
  reached: number;
  /** Rises with each word, to tell which nodes were reached already. */
  step: number;
  /** The signature of the next word: nodes that it cannot lead on from are not reached. */
  first: number;
  second: number;
  /** Lists that are reached by slot phrases, for the words at which these end. */
  pending: { list: number; at: number }[];
}

/** Makes what the machines of a program run in. */
export function createRun<T>(program: Program<T>): Run<T> {
  const { length } = program.found;
  const now = new Int32Array(length);
  const next = new Int32Array(length);
  const report = (): void => undefined;
  return {
    program,
    track: noTrack,
    report,
    now,
    count: 0,
    next,
    reached: 0,
    step: 0,
    first: 0,
    second: 0,
    pending: [],
  };
}

/** Follows the nodes of a list, reached before the word `at`, to the end of all patterns. Says whether it was stopped. */
export function begin<T>(run: Run<T>, lists: Int32Array, list: number, at: number): boolean {
  lookAt(run, at);
  reach(run, lists, list);
  if (run.reached === 0) return false;
  const { slotsAt, to } = run.track;
  for (let position = at; ; position++) {
    turn(run);
    if (reportFound(run, position)) {
      run.pending = [];
      return true;
    }
    if (position === to) return false;
    const hits = slotsAt[position];
    if (hits !== undefined) startSlots(run, hits, position);
    lookAt(run, position + 1);
    advance(run, position);
    if (run.pending.length > 0) endSlots(run, position + 1);
    if (run.reached === 0 && run.pending.length === 0) return false;
  }
}

/** What was reached behind the last word was reached before this one. */
function turn(run: Threads): void {
  const { now, next } = run;
  run.now = next;
  run.count = run.reached;
  run.next = now;
}

/** Begins to reach nodes before the word `at`. */
function lookAt(run: Threads, at: number): void {
  const { firsts, seconds, to } = run.track;
  run.first = at < to ? (firsts[at] as number) : sentenceEnd.first;
  run.second = at < to ? (seconds[at] as number) : sentenceEnd.second;
  run.reached = 0;
  run.step++;
}

/** Leads the nodes in `now` over a word. */
function advance(run: Threads, at: number): void {
  const { program, now, count, track } = run;
  const { nodes, lists } = program;
  const { symbols, bits, isBreak } = track.words[at] as Track['words'][number];
  for (let i = 0; i < count; i++) {
    const node = now[i] as number;
    const gap = nodes[node * width + field.gap] as number;
    if (gap !== nowhere && !isBreak) reach(run, lists, gap);
    const leads = nodes[node * width + field.first] as number;
    for (let s = 0; s < symbols.length; s++) {
      if ((leads & (bits[s] as number)) === 0) continue;
      const list = findList(program, node, symbols[s] as number);
      if (list !== nowhere) reach(run, lists, list);
    }
  }
}

/** Adds the nodes of a list to `next`, but those that the next word cannot lead on from. */
function reach(run: Threads, lists: Int32Array, list: number): void {
  const { program, next, step, first, second } = run;
  const { nodes } = program;
  let { reached } = run;
  const last = list + (lists[list] as number);
  for (let at = list + 1; at < last; at += listed) {
    if (((lists[at + 1] as number) & first) === 0 || ((lists[at + 2] as number) & second) === 0) continue;
    const node = lists[at] as number;
    const place = node * width + field.step;
    if (nodes[place] === step) continue;
    nodes[place] = step;
    next[reached++] = node;
  }
  run.reached = reached;
}

/** Notes where the slot phrases that begin here lead. */
function startSlots({ program, now, count, pending }: Threads, hits: readonly SlotHit[], position: number): void {
  for (const { slot, length } of hits) {
    for (let i = 0; i < count; i++) {
      const list = findList(program, now[i] as number, slot);
      if (list !== nowhere) pending.push({ list, at: position + length });
    }
  }
}

/** Goes on from the slot phrases that end here. */
function endSlots(run: Threads, position: number): void {
  for (const { list, at } of run.pending) if (at === position) reach(run, run.program.lists, list);
  run.pending = run.pending.filter(({ at }) => at > position);
}

/** Reports what is found at the nodes in `now`, in the order of their making. */
function reportFound<T>({ program, now, count, track, report }: Run<T>, position: number): boolean {
  const { nodes, found, ends } = program;
  const wanted = position === track.to ? sentenceEnd.first : foundBit;
  let at: number[] | undefined;
  for (let i = 0; i < count; i++) {
    const node = now[i] as number;
    const bits = (nodes[node * width + field.first] as number) & wanted;
    if (bits === 0) continue;
    at ??= [];
    if ((bits & foundBit) !== 0) at.push(node);
    if ((bits & endBit) !== 0) at.push(...(ends[node] as readonly number[]));
  }
  if (at === undefined) return false;
  if (at.length > 1) at.sort((a, b) => a - b);
  for (const node of at) {
    for (const value of found[node] as readonly T[]) if (report(value, position) === true) return true;
  }
  return false;
}
