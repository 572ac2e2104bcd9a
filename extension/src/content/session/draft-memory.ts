import type { GivenMessage } from './draft-case.ts';

/** What the agent has said about the draft in one box: kept for when the focus comes back from another, for as long as the page is there. */
export interface DraftMemory {
  /** The customer's words that the agent gave; undefined where the page's are to be taken. */
  given(): GivenMessage | undefined;
  give(message: GivenMessage | undefined): void;
  /** Ids of the notes that were dismissed in this draft. */
  readonly dismissed: Set<string>;
}

const memories = new WeakMap<Element, DraftMemory>();

/** The memory of the draft in a box. */
export function memoryOf(field: Element, address: () => string = () => location.href): DraftMemory {
  const memory = memories.get(field) ?? createMemory(address);
  memories.set(field, memory);
  return memory;
}

/** Words that were given at one address are another customer's at the next: many help desks use one box for all their tickets. */
function createMemory(address: () => string): DraftMemory {
  let given: { readonly message: GivenMessage; readonly at: string } | undefined;
  return {
    given: () => (given?.at === address() ? given.message : undefined),
    give: (message) => {
      given = message && { message, at: address() };
    },
    dismissed: new Set(),
  };
}
