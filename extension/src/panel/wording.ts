import { element } from '../page/element.ts';

/** A wording with what the agent has to fill in, such as `[day and time]`, set off. */
export function wordingOf(text: string): HTMLElement {
  const parts = text.trim().split(/(?<blank>\[[^\]]*\])/u);
  return element(
    'p',
    { class: 'wording' },
    ...parts.map((part) => (part.startsWith('[') ? element('span', { class: 'blank' }, part) : part)),
  );
}
