const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Arrow keys, Home and End go from note to note, from wherever the focus is in one; in a text box they stay what they are. */
export function moveBetweenCards(root: HTMLElement, event: KeyboardEvent): void {
  const step = steps[event.key];
  const at = event.target as HTMLElement;
  if (step === undefined || at.matches('textarea, blockquote')) return;
  const titles = [...root.querySelectorAll<HTMLElement>('.title')];
  const index = titles.findIndex((title) => title.closest('.card')?.contains(at) === true);
  const next = titles[step(index, titles.length - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
