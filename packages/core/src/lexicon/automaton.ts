import type { Alphabet } from './alphabet.ts';
import { createGraph, type Node, type SharedNode } from './graph.ts';
import type { Element, Sequence } from './pattern.ts';

/** Builds an automaton of one or more sets of patterns. */
export interface AutomatonBuilder<T> {
  /** In the order of their making, with holes. */
  nodes: readonly (Node<T> | undefined)[];
  /** The node where the patterns of a new set begin. */
  addRoot: () => Node<T>;
  /** @throws SyntaxError for a slot that is not known, or a stray `<>` */
  add: (root: Node<T>, sequence: Sequence, value: T) => void;
}

/** Gives names in patterns their symbols. */
export type Symbols = Pick<Alphabet, 'symbolOfWord' | 'symbolOfPrefix'> & { symbolOfSlot: (name: string) => number };

export function createBuilder<T>(symbols: Symbols): AutomatonBuilder<T> {
  const graph = createGraph<T>();
  const { node, child, join } = graph;
  const follow = (from: Node<T>, sequence: Sequence): Node<T> => sequence.reduce(step, from);
  /** The ends of a group's choices that lead to no meeting yet. Most are one word, and there are so many that they share an end. */
  const choose = (from: Node<T>, choices: readonly Sequence[], meeting: Node<T>): Node<T>[] => {
    let shared: SharedNode<T> | undefined;
    const ends: Node<T>[] = [];
    for (const choice of choices) {
      const symbol = choice.length === 1 ? symbolOf(symbols, choice[0] as Element) : undefined;
      if (symbol === undefined || from.edges?.has(symbol) === true) ends.push(follow(from, choice));
      else shared = graph.share(from, symbol, shared ?? graph.shared(meeting));
    }
    return ends;
  };
  const gap = (from: Node<T>, max: number): Node<T>[] => {
    const passed = [from];
    for (let i = 0; i < max; i++) passed.push(((passed[i] as Node<T>).any ??= node()));
    return passed;
  };
  const step = (from: Node<T>, element: Element): Node<T> => {
    switch (element.kind) {
      case 'word':
      case 'prefix':
      case 'slot':
        return child(from, symbolOf(symbols, element) as number);
      // A gap gets nodes of its own: any words that other patterns pass here must not lengthen it.
      case 'gap':
        return join(from, `..${element.max}`, () => {
          const own = node();
          (from.jumps ??= []).push(own);
          return gap(own, element.max);
        });
      case 'group':
        return join(from, element.key, (meeting) => choose(from, element.choices, meeting));
      case 'start':
        return (from.start ??= node());
      case 'end':
        return (from.end ??= node());
      case 'main':
        throw new SyntaxError('“<>” belongs into an `unless` pattern, and not into a group');
    }
  };
  return {
    nodes: graph.nodes,
    addRoot: node,
    add: (root, sequence, value) => void (follow(root, sequence).found ??= []).push(value),
  };
}

function symbolOf(symbols: Symbols, element: Element): number | undefined {
  switch (element.kind) {
    case 'word':
      return symbols.symbolOfWord(element.word);
    case 'prefix':
      return symbols.symbolOfPrefix(element.prefix);
    case 'slot':
      return symbols.symbolOfSlot(element.name);
    default:
      return undefined;
  }
}
