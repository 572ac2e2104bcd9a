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

/** Where several edges of one node lead, each as if it led to a node of its own. */
export interface SharedNode<T> extends Node<T> {
  /** The symbols of the edges, and the ids that are kept for their own nodes: the order of the nodes is the order of what they find. */
  shared: { symbols: number[]; ids: number[] };
}

/** Makes nodes and what leads from one to another. */
export interface Graph<T> {
  /** By id; kept ids are holes. */
  nodes: (Node<T> | undefined)[];
  node: () => Node<T>;
  /** The node that a symbol leads to, for a pattern that goes on or ends there. */
  child: (from: Node<T>, symbol: number) => Node<T>;
  /** A node that only leads to another, and that edges can share. */
  shared: (to: Node<T>) => SharedNode<T>;
  /** Leads a symbol that leads nowhere yet to a shared node. */
  share: (from: Node<T>, symbol: number, to: SharedNode<T>) => SharedNode<T>;
  /** The node where all `ends` meet; the same for the same key. */
  join: (from: Node<T>, key: string, ends: (meeting: Node<T>) => Node<T>[]) => Node<T>;
}

export function createGraph<T>(): Graph<T> {
  const nodes: Graph<T>['nodes'] = [];
  const node = (id: number = nodes.length): Node<T> => (nodes[id] = { id });
  const edgesOf = (from: Node<T>): Map<number, Node<T>> => (from.edges ??= new Map());
  return {
    nodes,
    node: () => node(),
    child: (from, symbol) => {
      const edges = edgesOf(from);
      const known = edges.get(symbol);
      if (known !== undefined && !isShared(known)) return known;
      const own = known === undefined ? node() : node(known.shared.ids[known.shared.symbols.indexOf(symbol)]);
      if (known?.jumps !== undefined) own.jumps = [...known.jumps];
      edges.set(symbol, own);
      return own;
    },
    shared: (to) => ({ id: to.id, jumps: [to], shared: { symbols: [], ids: [] } }),
    share: (from, symbol, to) => {
      to.shared.symbols.push(symbol);
      to.shared.ids.push(nodes.push(undefined) - 1);
      edgesOf(from).set(symbol, to);
      return to;
    },
    join: (from, key, ends) => {
      const known = from.joins?.get(key);
      if (known !== undefined) return known;
      const meeting = node();
      (from.joins ??= new Map()).set(key, meeting);
      for (const end of ends(meeting)) (end.jumps ??= []).push(meeting);
      return meeting;
    },
  };
}

function isShared<T>(node: Node<T>): node is SharedNode<T> {
  return 'shared' in node;
}

/** All nodes that are reached from a node without a word, itself included. */
export function closure<T>(from: Node<T>, at: { start: boolean; end: boolean }): Node<T>[] {
  if (from.jumps === undefined && from.start === undefined && from.end === undefined) return [from];
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
