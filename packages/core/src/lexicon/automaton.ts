import type { Alphabet } from './alphabet.ts';
import type { Element, Sequence } from './pattern.ts';

/**
 * A node of the automaton that patterns are compiled into. Patterns share what they begin with;
 * the choices of a group meet again in one node.
 */
export interface Node<T> {
  id: number;
  /** Where a word, a prefix or a slot leads, by symbol. */
  edges?: Map<number, Node<T>>;
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

/** Builds an automaton of one or more sets of patterns. */
export interface AutomatonBuilder<T> {
  /** The node where the patterns of a new set begin. */
  addRoot: () => Node<T>;
  /** @throws SyntaxError for a slot that is not known, or a stray `<>` */
  add: (root: Node<T>, sequence: Sequence, value: T) => void;
}

/** Gives names in patterns their symbols. */
export type Symbols = Pick<Alphabet, 'symbolOfWord' | 'symbolOfPrefix'> & { symbolOfSlot: (name: string) => number };

export function createBuilder<T>(symbols: Symbols): AutomatonBuilder<T> {
  let ids = 0;
  const node = (): Node<T> => ({ id: ids++ });
  const child = (from: Node<T>, symbol: number): Node<T> => {
    const edges = (from.edges ??= new Map());
    let next = edges.get(symbol);
    if (next === undefined) edges.set(symbol, (next = node()));
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
        return child(from, symbols.symbolOfWord(element.word));
      case 'prefix':
        return child(from, symbols.symbolOfPrefix(element.prefix));
      case 'slot':
        return child(from, symbols.symbolOfSlot(element.name));
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
  return { addRoot: node, add: (root, sequence, value) => void (follow(root, sequence).found ??= []).push(value) };
}

/** All nodes that are reached from a node without a word, itself included. */
export function closure<T>(from: Node<T>, at: { start: boolean; end: boolean }): Node<T>[] {
  const reached = new Set<Node<T>>();
  const visit = (node: Node<T>): void => {
    if (reached.has(node)) return;
    reached.add(node);
    if (node.jumps !== undefined) for (const next of node.jumps) visit(next);
    if (at.start && node.start !== undefined) visit(node.start);
    if (at.end && node.end !== undefined) visit(node.end);
  };
  visit(from);
  return [...reached].toSorted((a, b) => a.id - b.id);
}
