import type { Actions } from './views.ts';

/** Answers single keys: moves between the rules, judges the one that has the focus, saves. */
export function listenToKeys(page: Document, actions: Actions, signal: AbortSignal): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const act = keys[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act(page, actions);
    },
    { signal },
  );
}

type Act = (page: Document, actions: Actions) => void;

const keys: Readonly<Record<string, Act>> = {
  j: (page) => move(page, 1),
  k: (page) => move(page, -1),
  a: (page, actions) => verdict(page, actions, 'agreed'),
  d: (page, actions) => verdict(page, actions, 'disputed'),
  x: (page, actions) => {
    const rule = focused(page);
    if (rule === undefined || isFound(rule)) return;
    const box = rule.querySelector('input');
    actions.judge(nameOf(rule), box?.checked === true ? undefined : 'missed');
  },
  Enter: (page, actions) => {
    // On a button, Enter presses it.
    const { activeElement } = page;
    if (activeElement instanceof HTMLButtonElement) activeElement.click();
    else actions.save();
  },
  b: (_, actions) => actions.back(),
};

function verdict(page: Document, actions: Actions, given: 'agreed' | 'disputed'): void {
  const rule = focused(page) ?? page.querySelector<HTMLElement>('[data-found]') ?? undefined;
  if (rule === undefined || !isFound(rule)) return;
  actions.judge(nameOf(rule), given);
  move(page, 1, rule);
}

function move(page: Document, by: 1 | -1, from: HTMLElement | undefined = focused(page)): void {
  const rules = [...page.querySelectorAll<HTMLElement>('[data-rule]')];
  const next = from === undefined ? rules.at(by === 1 ? 0 : -1) : rules[rules.indexOf(from) + by];
  next?.querySelector('input')?.focus();
}

function focused(page: Document): HTMLElement | undefined {
  return page.activeElement?.closest<HTMLElement>('[data-rule]') ?? undefined;
}

const isFound = (rule: HTMLElement): boolean => 'found' in rule.dataset;
const nameOf = (rule: HTMLElement): string => rule.dataset['rule'] ?? '';
