import { isTextControl, type TextControl } from './dom/tree.ts';

/** Purposes that a page can declare for a field and that no message is written in. */
const NOT_PROSE_AUTOCOMPLETE =
  /^(?:cc-|name|given-|family-|nickname|username|email|tel|url|one-time|current-|new-|address|street|postal|country|organization|bday)/u;

/** Search boxes and code, whatever they are built of, where editors catch what is pasted, and what opts out. */
const NOT_PROSE = [
  '[data-makegood="off"]',
  '#cke_pastebin',
  '#mcepastebin',
  '.ql-clipboard',
  '[role="search"]',
  '[role="grid"]',
  '.monaco-editor',
  '.ace_editor',
  '.CodeMirror',
  '.cm-content[data-language]:not([data-language="markdown"])',
].join(',');

const LOCKS = ['aria-readonly', 'aria-disabled'];
const NOT_PROSE_ROLES = new Set(['combobox', 'searchbox', 'spinbutton']);
const PROSE_INPUT_TYPES = new Set(['text', '']);
const PROSE_INPUT_MODES = new Set(['text', '']);

/** Whether a person would write a message in this field. Says no to what is locked. */
export function isForProse(element: HTMLElement): boolean {
  if (element.closest(NOT_PROSE)) return false;
  if (NOT_PROSE_ROLES.has(element.getAttribute('role') ?? '')) return false;
  if (LOCKS.some((attribute) => element.getAttribute(attribute) === 'true')) return false;
  return !isTextControl(element) || isProseControl(element);
}

function isProseControl(control: TextControl): boolean {
  if (control.readOnly || control.disabled) return false;
  const purposes = (control.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/u);
  if (purposes.some((purpose) => NOT_PROSE_AUTOCOMPLETE.test(purpose))) return false;
  return control.localName === 'textarea' || isProseInput(control as HTMLInputElement);
}

function isProseInput(input: HTMLInputElement): boolean {
  if (!PROSE_INPUT_TYPES.has((input.getAttribute('type') ?? '').toLowerCase())) return false;
  if (!PROSE_INPUT_MODES.has((input.getAttribute('inputmode') ?? '').toLowerCase())) return false;
  return !input.hasAttribute('list') && !input.hasAttribute('aria-autocomplete');
}
