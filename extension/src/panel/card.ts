import type { Severity } from 'makegood';
import { t, type MessageKey } from '../i18n.ts';
import { button, element } from '../page/element.ts';
import type { Note, Wording } from '../protocol/panel.ts';
import { wordingOf } from './wording.ts';

/** What may be done with a note. */
export interface CardActions {
  readonly toggle: (note: Note) => void;
  readonly apply: (note: Note, suggestion: Wording) => void;
  readonly copy: (suggestion: Wording) => void;
  readonly dismiss: (note: Note) => void;
  readonly switchOff: (note: Note) => void;
}

const severityNames: Readonly<Record<Severity, MessageKey>> = {
  error: 'severity_error',
  warning: 'severity_warning',
  hint: 'severity_hint',
};

/** One note: its words as the title; opened, the reason, the wordings to take over, and the ways to be rid of it. */
export function cardOf(note: Note, isOpen: boolean, actions: CardActions): HTMLElement {
  const bodyId = `body ${note.id}`.replaceAll(/\s/gu, '-');
  const title = button('', () => actions.toggle(note), {
    class: 'title',
    key: `title ${note.id}`,
    attributes: { 'aria-expanded': String(isOpen), 'aria-controls': isOpen ? bodyId : undefined },
  });
  title.append(signOf(note.severity), titleOf(note, isOpen));
  return element('li', { class: 'card' }, element('h2', {}, title), isOpen ? bodyOf(note, bodyId, actions) : undefined);
}

function signOf(severity: Severity): HTMLElement {
  return element('span', {
    class: `sign ${severity}`,
    attributes: { role: 'img', 'aria-label': t(severityNames[severity]) },
  });
}

/** The agent's own words where there are some, else what is missing. */
function titleOf({ quote, message }: Note, isOpen: boolean): HTMLElement {
  if (quote === undefined) return element('span', { class: 'words' }, message);
  return element('span', { class: 'words' }, element('q', {}, quote), isOpen ? undefined : ` ${message}`);
}

function bodyOf(note: Note, id: string, actions: CardActions): HTMLElement {
  const { quote, message, why, source, suggestions } = note;
  return element(
    'div',
    { class: 'body', attributes: { id } },
    quote === undefined ? undefined : element('p', {}, message),
    element('p', { class: 'why' }, why),
    ...suggestions.map((suggestion, index) => suggestionOf(note, suggestion, index, actions)),
    element('p', { class: 'source' }, t('panel_source', source)),
    element(
      'div',
      { class: 'quiet-actions' },
      button(t('panel_dismiss'), () => actions.dismiss(note), { class: 'quiet', key: `dismiss ${note.id}` }),
      button(t('panel_rule_off'), () => actions.switchOff(note), { class: 'quiet', key: `off ${note.id}` }),
    ),
  );
}

function suggestionOf(note: Note, suggestion: Wording, index: number, actions: CardActions): HTMLElement {
  const { text, label, replaces } = suggestion;
  const takesOut = text.trim() === '';
  return element(
    'div',
    { class: 'suggestion' },
    element('p', { class: 'label' }, label),
    replaces.trim() === '' ? undefined : element('p', { class: 'replaced' }, element('del', {}, replaces)),
    takesOut ? element('p', { class: 'wording taken-out' }, t('panel_takes_out')) : wordingOf(text),
    element(
      'div',
      { class: 'actions' },
      button(t('panel_apply'), () => actions.apply(note, suggestion), {
        class: index === 0 ? 'primary' : '',
        key: `apply ${index} ${note.id}`,
        attributes: { 'aria-label': t('panel_apply_label', label) },
      }),
      takesOut
        ? undefined
        : button(t('panel_copy'), () => actions.copy(suggestion), {
            key: `copy ${index} ${note.id}`,
            attributes: { 'aria-label': t('panel_copy_label', label) },
          }),
    ),
  );
}
