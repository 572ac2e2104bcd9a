import { t } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import { keepFocus, showChildren, type Part } from '../page/parts.ts';
import type { PanelState } from '../protocol/panel.ts';
import { cardOf, type CardActions } from './card.ts';
import { customerOf, type CustomerActions } from './customer.ts';

/** What the panel itself remembers between two states of the session. */
export interface ViewState {
  /** The note that is opened; `none` when the person has closed them all. */
  readonly open: string | undefined;
  readonly isCustomerOpen: boolean;
  readonly typed: string;
  /** Why the last action did nothing, in words. */
  readonly refusal: string | undefined;
}

export interface ViewActions {
  readonly card: CardActions;
  readonly customer: CustomerActions;
  readonly close: () => void;
  readonly retry: () => void;
  readonly sendAnyway: () => void;
}

/** Shows a state in the panel. */
export function showPanel(
  root: HTMLElement,
  part: Part,
  state: PanelState,
  view: ViewState,
  actions: ViewActions,
): void {
  const render = (): void => {
    showChildren(root, partsOf(part, state, view, actions));
    const list = root.querySelector(':scope > .cards');
    if (list !== null) showChildren(list, cardsOf(part, state, view, actions));
  };
  keepFocus(root, render, () => focusFirst(root));
}

/** Puts the focus where reading begins: on the question, the opened note, the first one, or the heading. */
export function focusFirst(root: HTMLElement): void {
  const order = ['[data-key="back"]', '.title[aria-expanded="true"]', '.title', 'h1'];
  const first = order.map((selector) => root.querySelector<HTMLElement>(selector)).find((each) => each !== null);
  first?.focus();
}

/** What the panel consists of, from top to bottom. */
function partsOf(part: Part, state: PanelState, view: ViewState, actions: ViewActions): HTMLElement[] {
  const { phase, notes, customer, justNotSorry, question } = state;
  const { isCustomerOpen: isOpen, typed, refusal } = view;
  const parts = [
    part('head', countOf(state), () => headOf(state, actions)),
    question === undefined ? undefined : part('question', question, () => questionOf(question, actions)),
    phase === 'note'
      ? undefined
      : part('customer', { customer, isOpen }, () =>
          customerOf({ message: customer, isOpen, typed }, actions.customer),
        ),
    refusal === undefined ? undefined : part('refusal', refusal, () => refusalOf(refusal)),
    phase === 'failed' ? part('failure', phase, () => failureOf(actions)) : undefined,
    notes.length > 0 ? part('cards', 'cards', () => element('ul', { class: 'cards' })) : undefined,
    notes.length === 0 && phase === 'judged' ? part('none', state, () => noneOf(state)) : undefined,
    justNotSorry ? part('tip', 'tip', () => element('p', { class: 'tip' }, t('panel_just_not_sorry'))) : undefined,
  ];
  return parts.filter((each) => each !== undefined);
}

function cardsOf(part: Part, { notes }: PanelState, { open }: ViewState, actions: ViewActions): HTMLElement[] {
  return notes.map((note) => {
    const isOpen = note.id === open;
    return part(`card ${note.id}`, { note, isOpen }, () => cardOf(note, isOpen, actions.card));
  });
}

/** How many notes there are, in words. */
export function countOf({ phase, notes, customer }: PanelState): string {
  if (phase === 'note') return t('chip_internal_note');
  if (phase === 'empty') return t('chip_empty');
  if (notes.length === 1) return t('chip_one_note');
  if (notes.length > 1) return t('chip_notes', notes.length);
  if (phase === 'checking') return t('chip_checking');
  if (phase === 'failed') return t('chip_failed');
  return customer.from === 'none' ? t('chip_not_judged') : t('chip_no_notes');
}

function headOf(state: PanelState, actions: ViewActions): HTMLElement {
  return element(
    'div',
    { class: 'head' },
    element('h1', { key: 'head', attributes: { tabindex: '-1' } }, countOf(state)),
    button('×', actions.close, { class: 'close', key: 'close', attributes: { 'aria-label': t('panel_close') } }),
  );
}

function questionOf(question: 'button' | 'key', actions: ViewActions): HTMLElement {
  return element(
    'section',
    { class: 'question', attributes: { 'aria-label': t('send_question') } },
    element('p', {}, t('send_question')),
    element(
      'div',
      { class: 'actions' },
      button(t('send_back'), actions.close, { class: 'primary', key: 'back' }),
      button(t('send_anyway'), actions.sendAnyway, { key: 'send' }),
    ),
    question === 'key' ? element('p', { class: 'muted' }, t('send_press_again')) : undefined,
  );
}

function failureOf(actions: ViewActions): HTMLElement {
  return element(
    'p',
    { class: 'refusal' },
    t('panel_failed'),
    ' ',
    button(t('panel_retry'), actions.retry, { key: 'retry' }),
  );
}

const refusalOf = (words: string): HTMLElement =>
  element('p', { class: 'refusal', attributes: { role: 'alert' } }, words);

function noneOf({ customer, dismissed }: PanelState): HTMLElement {
  const words = customer.from === 'none' ? t('panel_none_without_customer') : t('panel_none');
  return element('p', { class: 'none' }, words, dismissed > 0 ? ` ${t('panel_dismissed', dismissed)}` : undefined);
}
