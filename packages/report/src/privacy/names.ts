import { maskSpans, type Span } from './redact/mask.ts';

/** Names shorter than this are words as often as names. */
const shortestName = 3;

/**
 * Masks the names of known people in texts: whole names, and their parts with a capital letter (“Regards, Anna”).
 * The text keeps its length.
 * @param names as they stand in the results: “Anna Berg”, “anna.berg@example.com”
 */
export function createNameMask(names: Iterable<string>): (text: string) => string {
  const parts = new Set([...names].flatMap(partsOf));
  if (parts.size === 0) return (text) => text;
  return (text) => maskSpans(text, occurrences(text, parts));
}

function partsOf(name: string): string[] {
  const beforeAt = name.split('@')[0] ?? '';
  return beforeAt
    .split(/[^\p{L}’'-]+/u)
    .filter((part) => part.length >= shortestName)
    .map((part) => part.toLocaleLowerCase('en'));
}

function* occurrences(text: string, parts: ReadonlySet<string>): Iterable<Span> {
  for (const match of text.matchAll(/\p{Lu}[\p{L}’'-]*/gu)) {
    const word = match[0].replace(/[’']s$/u, '');
    if (parts.has(word.toLocaleLowerCase('en'))) yield { start: match.index, end: match.index + word.length };
  }
}
