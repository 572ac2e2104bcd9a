import { t } from '../i18n.ts';
import { button, element } from '../page/element.ts';
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
  close(): void;
  retry(): void;
  sendAnyway(): void;
}

/** The whole panel for a state. */
export function viewOf(state: PanelState, view: ViewState, actions: ViewActions): HTMLElement[] {
  const { notes, customer, justNotSorry, question } = state;
  const parts = [
    headOf(state, actions),
    question === undefined ? undefined : questionOf(question, actions),
    state.phase === 'note'
      ? undefined
      : customerOf({ message: customer, isOpen: view.isCustomerOpen, typed: view.typed }, actions.customer),
    view.refusal === undefined ? undefined : element('p', { class: 'refusal', attributes: { role: 'alert' } }, view.refusal),
    state.phase === 'failed' ? failureOf(actions) : undefined,
    notes.length === 0
      ? noneOf(state)
      : element('ul', { class: 'cards' }, ...notes.map((note) => cardOf(note, note.id === view.open, actions.card))),
    justNotSorry ? element('p', { class: 'tip' }, t('panel_just_not_sorry')) : undefined,
  ];
  return parts.filter((part) => part !== undefined);
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
  return element('p', { class: 'refusal' }, t('panel_failed'), ' ', button(t('panel_retry'), actions.retry, { key: 'retry' }));
}

function noneOf({ phase, customer, dismissed }: PanelState): HTMLElement | undefined {
  if (phase !== 'judged') return undefined;
  const words = customer.from === 'none' ? t('panel_none_without_customer') : t('panel_none');
  return element('p', { class: 'none' }, words, dismissed > 0 ? ` ${t('panel_dismissed', dismissed)}` : undefined);
}
