import { mostClasses, mostSlots } from './step-table.ts';
import { prefixLength, type Element, type Sequence } from './pattern.ts';

/**
 * A node of the automaton that patterns are compiled into. Patterns share what they begin with;
 * the choices of a group meet again in one node.
 */
export interface Node<T> {
  id: number;
  words?: Map<string, Node<T>>;
  prefixes?: Map<string, Node<T>>;
  slots?: Map<number, Node<T>>;
  /** Where any one word leads: a gap. */
  any?: Node<T>;
  start?: Node<T>;
  end?: Node<T>;
  /** Where groups and gaps that begin here go on, by how they are written. */
  joins?: Map<string, Node<T>>;
  /** Nodes that are reached without a word. */
  jumps?: Node<T>[];
  found?: T[];
}

/** Builds the automaton of a set of patterns. */
export interface AutomatonBuilder<T> {
  root: Node<T>;
  /** @throws SyntaxError for a slot that is not known, or a stray `<>` */
  add: (sequence: Sequence, value: T) => void;
}

export function createBuilder<T>(slotNumber: (name: string) => number): AutomatonBuilder<T> {
  let ids = 0;
  const node = (): Node<T> => ({ id: ids++ });
  const child = <K>(map: Map<K, Node<T>>, key: K): Node<T> => {
    let next = map.get(key);
    if (next === undefined) map.set(key, (next = node()));
    return next;
  };
  const follow = (from: Node<T>, sequence: Sequence): Node<T> => sequence.reduce(step, from);
  const join = (from: Node<T>, key: string, ends: () => Node<T>[]): Node<T> => {
    const known = from.joins?.get(key);
    if (known !== undefined) return known;
    const meeting = node();
    (from.joins ??= new Map()).set(key, meeting);
    for (const end of ends()) (end.jumps ??= []).push(meeting);
    return meeting;
  };
  const gap = (from: Node<T>, max: number): Node<T>[] => {
    const passed = [from];
    for (let i = 0; i < max; i++) passed.push(((passed[i] as Node<T>).any ??= node()));
    return passed;
  };
  const step = (from: Node<T>, element: Element): Node<T> => {
    switch (element.kind) {
      case 'word':
        return child((from.words ??= new Map()), element.word);
      case 'prefix':
        return child((from.prefixes ??= new Map()), element.prefix);
      case 'slot':
        return child((from.slots ??= new Map()), slotNumber(element.name));
      // A gap gets nodes of its own: any words that other patterns pass here must not lengthen it.
      case 'gap':
        return join(from, `..${element.max}`, () => {
          const own = node();
          (from.jumps ??= []).push(own);
          return gap(own, element.max);
        });
      case 'group':
        return join(from, element.key, () => element.choices.map((choice) => follow(from, choice)));
      case 'start':
        return (from.start ??= node());
      case 'end':
        return (from.end ??= node());
      case 'main':
        throw new SyntaxError('“<>” belongs into an `unless` pattern, and not into a group');
    }
  };
  const root = node();
  return { root, add: (sequence, value) => void (follow(root, sequence).found ??= []).push(value) };
}

/** What a written word is to the automata: the word itself, the prefixes it begins with, the slots it fills alone. */
export interface WordClass {
  id: number;
  word?: string;
  prefixes: readonly string[];
  slots: readonly number[];
  /** A break ends a stretch: no gap passes it. */
  isBreak: boolean;
}

/** The node set that one word leads to. */
export function successors<T>(nodes: readonly Node<T>[], word: WordClass): Set<Node<T>> {
  const next = new Set<Node<T>>();
  const add = (node: Node<T> | undefined): void => {
    if (node !== undefined) next.add(node);
  };
  for (const node of nodes) {
    if (word.word !== undefined) add(node.words?.get(word.word));
    if (node.prefixes !== undefined) for (const prefix of word.prefixes) add(node.prefixes.get(prefix));
    if (node.slots !== undefined) for (const slot of word.slots) add(node.slots.get(slot));
    if (!word.isBreak) add(node.any);
  }
  return next;
}

/** All nodes that are reached from `nodes` without a word. */
export function closure<T>(nodes: Iterable<Node<T>>, at: { start: boolean; end: boolean }): Node<T>[] {
  const reached = new Set<Node<T>>();
  const visit = (node: Node<T>): void => {
    if (reached.has(node)) return;
    reached.add(node);
    if (node.jumps !== undefined) for (const next of node.jumps) visit(next);
    if (at.start && node.start !== undefined) visit(node.start);
    if (at.end && node.end !== undefined) visit(node.end);
  };
  for (const node of nodes) visit(node);
  return [...reached].toSorted((a, b) => a.id - b.id);
}

/** The words that patterns know, and what each written word is to them. */
export interface Alphabet {
  learn: (sequence: Sequence) => void;
  classOf: (norm: string) => WordClass;
  isWord: (norm: string) => boolean;
}

const none: readonly string[] = [];

/** `slotsOf` tells which slots a word fills alone. */
export function createAlphabet(slotsOf: (word: WordClass) => readonly number[]): Alphabet {
  const words = new Set<string>();
  const prefixes = new Map<string, Set<string>>();
  const classes = new Map<string, WordClass>();
  const unknown: WordClass = { id: 0, prefixes: [], slots: [], isBreak: false };
  let ids = 1;
  const begin = (norm: string): readonly string[] => {
    const alike = norm.length < prefixLength ? undefined : prefixes.get(norm.slice(0, prefixLength));
    return alike === undefined ? none : [...alike].filter((prefix) => norm.startsWith(prefix));
  };
  const make = (key: string, norm: string, known: boolean, matched: readonly string[]): WordClass => {
    if (ids >= mostClasses - mostSlots) {
      throw new RangeError(`the lexicons name more than ${mostClasses - mostSlots} different words`);
    }
    const bare: WordClass = {
      id: ids++,
      ...(known && { word: norm }),
      prefixes: matched,
      slots: [],
      isBreak: norm === '|',
    };
    const made = { ...bare, slots: slotsOf(bare) };
    classes.set(key, made);
    return made;
  };
  return {
    learn: (sequence) => {
      for (const element of sequence) {
        if (element.kind === 'word') words.add(element.word);
        if (element.kind === 'prefix') {
          const key = element.prefix.slice(0, prefixLength);
          prefixes.set(key, (prefixes.get(key) ?? new Set()).add(element.prefix));
        }
      }
    },
    isWord: (norm) => words.has(norm),
    classOf: (norm) => {
      const known = classes.get(norm);
      if (known !== undefined) return known;
      const matched = begin(norm);
      if (words.has(norm) || norm === '|') return make(norm, norm, true, matched);
      // Words that no pattern names are alike if they begin alike: hostile text cannot fill the table.
      if (matched.length === 0) return unknown;
      const key = `*${matched.join('*')}`;
      return classes.get(key) ?? make(key, norm, false, matched);
    },
  };
}
