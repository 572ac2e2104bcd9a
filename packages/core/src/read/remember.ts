/** How much of the texts read last is remembered, in UTF-16 code units: the turns of nearly every conversation, in a few megabytes. */
const mostText = 20_000;

/** What a function of a text has returned for the texts asked for last. */
interface Memory<T> {
  readonly results: Map<string, T>;
  size: number;
}

/**
 * The same function, remembering what it returned for the texts that it was asked for last. The turns of a conversation are the context of
 * each of its replies in turn, and of every state of a draft: read anew each time, a conversation would cost its square.
 *
 * What is returned is shared, so nobody may change it.
 */
export function remember<T extends object>(read: (text: string) => T, most: number = mostText): (text: string) => T {
  const memory: Memory<T> = { results: new Map(), size: 0 };
  return (text) => {
    const known = memory.results.get(text);
    if (known !== undefined) {
      // A map keeps the order in which its keys came: the one asked for last goes to the end.
      memory.results.delete(text);
      memory.results.set(text, known);
      return known;
    }
    const result = read(text);
    if (text.length <= most) keep(memory, text, result, most);
    return result;
  };
}

function keep<T>(memory: Memory<T>, text: string, result: T, most: number): void {
  memory.results.set(text, result);
  memory.size += text.length;
  for (const oldest of memory.results.keys()) {
    if (memory.size <= most) return;
    memory.results.delete(oldest);
    memory.size -= oldest.length;
  }
}
