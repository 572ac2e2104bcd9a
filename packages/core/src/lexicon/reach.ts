import type { Signature, WordClass } from './alphabet.ts';
import { field, findList, nowhere, width, type Program } from './program.ts';

/** What leads on from a node: a word, or a slot phrase, which no gap passes. */
export type Letter = Signature & Pick<WordClass, 'symbols' | 'isBreak'>;

/** Working memory of the searches through one program: they are many and small, and would make garbage. */
export interface Search {
  lists: number[];
  nodes: number[];
  /** For each node, the last search that reached it. */
  reached: Int32Array;
  count: number;
}

export function createSearch({ found }: Program<unknown>): Search {
  return { lists: [], nodes: [], reached: new Int32Array(found.length), count: 0 };
}

/** The lists of nodes that a letter leads to from some nodes, each once in a row; they stand until the next search. */
export function listsFrom(
  program: Program<unknown>,
  { lists }: Search,
  from: readonly number[],
  { symbols, isBreak, first, second }: Letter,
): readonly number[] {
  const { nodes } = program;
  lists.length = 0;
  for (let i = 0; i < from.length; i++) {
    const node = from[i] as number;
    const at = node * width;
    if (((nodes[at] as number) & first) === 0 || ((nodes[at + field.second] as number) & second) === 0) continue;
    if (!isBreak) note(lists, nodes[at + field.gap] as number);
    for (let s = 0; s < symbols.length; s++) note(lists, findList(program, node, symbols[s] as number));
  }
  return lists;
}

function note(lists: number[], list: number): void {
  if (list !== nowhere && lists.at(-1) !== list) lists.push(list);
}

/** The nodes of several lists, each once and in order; they stand until the next search. */
export function nodesOf({ lists: all }: Program<unknown>, search: Search, lists: readonly number[]): readonly number[] {
  const { nodes, reached } = search;
  const own = ++search.count;
  nodes.length = 0;
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as number;
    const last = list + (all[list] as number);
    for (let at = list + 1; at <= last; at++) {
      const node = all[at] as number;
      if (reached[node] === own) continue;
      reached[node] = own;
      nodes.push(node);
    }
  }
  return inOrder(nodes);
}

/** Up to so many are sooner sorted by insertion: the lists that they come from are sorted already. */
const fewNodes = 40;

/** The nodes in order; a short list is sorted in place. */
export function inOrder(nodes: number[]): readonly number[] {
  if (nodes.length > fewNodes) return nodes.toSorted((a, b) => a - b);
  for (let i = 1; i < nodes.length; i++) {
    const node = nodes[i] as number;
    let at = i - 1;
    for (; at >= 0 && (nodes[at] as number) > node; at--) nodes[at + 1] = nodes[at] as number;
    nodes[at + 1] = node;
  }
  return nodes;
}
