/**
 * The names most like a mistyped one, best first, three at most.
 * A name counts when a third of its letters at most would have to change, or when one holds the other.
 */
export function nearest(word: string, names: readonly string[]): string[] {
  const wanted = word.toLowerCase();
  return names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 3) || holds(wanted, name.toLowerCase()))
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

function holds(a: string, b: string): boolean {
  // Two letters are in almost every name.
  return Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a));
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  // A mistyped name is short; whatever is longer is no mistyped name.
  for (const [row, letter] of Array.from(a.slice(0, 80)).entries()) {
    const current = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      const changed = (above[column] ?? 0) + (letter === b[column] ? 0 : 1);
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
