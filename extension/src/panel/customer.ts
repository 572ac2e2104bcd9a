import { t, type MessageKey } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import type { CustomerMessage } from '../protocol/panel.ts';

export interface CustomerActions {
  readonly toggle: () => void;
  readonly readSelection: () => void;
  readonly readText: () => void;
  readonly readPage: () => void;
  /** The text in the box to paste into has changed. */
  readonly typed: (text: string) => void;
}

export interface CustomerView {
  readonly message: CustomerMessage;
  /** Opened, to read the whole message or to give another. */
  readonly isOpen: boolean;
  readonly typed: string;
}

const origins: Readonly<Record<CustomerMessage['from'], MessageKey>> = {
  page: 'customer_from_page',
  draft: 'customer_from_draft',
  selection: 'customer_from_selection',
  pasted: 'customer_from_pasted',
  none: 'customer_none',
};

/** Which words of the customer the draft was judged against, and the ways to give others. */
export function customerOf({ message, isOpen, typed }: CustomerView, actions: CustomerActions): HTMLElement {
  const isUnknown = message.from === 'none';
  const opened = isOpen || isUnknown;
  const toggle = button(isOpen ? t('customer_done') : t('customer_change'), actions.toggle, {
    class: 'quiet',
    key: 'change',
    attributes: { 'aria-expanded': String(isOpen) },
  });
  return element(
    'section',
    { class: opened ? 'customer open' : 'customer', attributes: { 'aria-label': t('customer_label') } },
    element(
      'div',
      { class: 'line' },
      element('span', { class: 'muted' }, originOf(message)),
      isUnknown ? undefined : toggle,
    ),
    isUnknown ? element('p', {}, t('customer_none_explained')) : undefined,
    message.text === undefined ? undefined : quoteOf(message.text, opened),
    opened ? waysToGive(message, typed, actions) : undefined,
  );
}

function originOf({ from, author, time }: CustomerMessage): string {
  const told = [author, time].filter((part) => part !== undefined).join(', ');
  return told === '' ? t(origins[from]) : t('customer_from_person', told);
}

function quoteOf(text: string, isWhole: boolean): HTMLElement {
  // What scrolls can be reached by keyboard too.
  const scrolls = isWhole && text.length > 300;
  const attributes = scrolls ? { tabindex: '0', role: 'region', 'aria-label': t('customer_label') } : {};
  return element(
    'blockquote',
    { key: 'quote', attributes },
    isWhole ? text : text.replaceAll(/\s+/gu, ' ').slice(0, 240),
  );
}

function waysToGive({ from }: CustomerMessage, typed: string, actions: CustomerActions): HTMLElement {
  const box = element('textarea', {
    key: 'paste',
    attributes: { 'aria-label': t('customer_paste_label'), placeholder: t('customer_paste_label'), rows: '3' },
    on: { input: (event) => actions.typed((event.target as HTMLTextAreaElement).value) },
  });
  box.value = typed;
  return element(
    'div',
    {},
    box,
    element(
      'div',
      { class: 'actions' },
      button(t('customer_read_text'), actions.readText, { key: 'read-text' }),
      button(t('customer_use_selection'), actions.readSelection, { key: 'use-selection' }),
      from === 'selection' || from === 'pasted'
        ? button(t('customer_use_page'), actions.readPage, { key: 'use-page' })
        : undefined,
    ),
  );
}
