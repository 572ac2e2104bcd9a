/**
 * The browser's editing commands, which happy-dom does not have: they replace the selection and undo that again.
 *
 * - `obedient` does what it is told.
 * - `meddling` adds an exclamation mark to whatever is new, as an editor with ideas of its own would.
 * - `stubborn` meddles, and does not undo.
 */
export type Typist = 'obedient' | 'meddling' | 'stubborn';

interface TextField {
  value: string;
  selectionStart: number | null;
  selectionEnd: number | null;
}

const isTextField = (element: Element | null): element is HTMLElement & TextField =>
  element !== null && /^(?:textarea|input)$/u.test(element.localName);

/** Editors that change their own document and leave the browser nothing to do. */
const OWN_DOCUMENT = '.ck-editor__editable, [data-slate-editor]';

/** Gives a page the commands `insertText`, `delete` and `undo`. */
export function lendCommands(document: Document, typist: Typist): void {
  let restore: (() => void) | undefined;
  const commands: Record<string, (text: string) => boolean> = {
    insertText: (text) => {
      const typed = typist === 'obedient' ? text : `${text}!`;
      restore = isTextField(document.activeElement) ? typeInto(document.activeElement, text) : typeAt(document, typed);
      return true;
    },
    delete: () => {
      restore = isTextField(document.activeElement) ? typeInto(document.activeElement, '') : typeAt(document, '');
      return true;
    },
    undo: () => {
      if (typist !== 'stubborn') restore?.();
      restore = undefined;
      return true;
    },
  };
  if (typist !== 'obedient') meddleWithFields(document);
  document.addEventListener('beforeinput', (event) => {
    const { inputType, data, target } = event;
    if (!(target as Element).closest(OWN_DOCUMENT)) return;
    event.preventDefault();
    commands[inputType === 'historyUndo' ? 'undo' : 'insertText']?.(data ?? '');
  });
  const execCommand = (name: string, _: boolean, text = ''): boolean => commands[name]?.(text) ?? false;
  Object.assign(document, { execCommand });
}

/** A page that has the last word on what its fields hold, by whatever way it came. */
function meddleWithFields(document: Document): void {
  const fields = [...document.querySelectorAll('textarea, input')].filter(isTextField);
  const known = new Map(fields.map((field) => [field, field.value]));
  document.addEventListener('input', ({ target }) => {
    const field = fields.find((each) => each === target);
    if (field && field.value !== known.get(field)) field.value += '!';
  });
}

function tell(element: Element): void {
  const { Event } = element.ownerDocument.defaultView!;
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

function typeInto(field: HTMLElement & TextField, text: string): () => void {
  const { value, selectionStart, selectionEnd } = field;
  field.value = value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? 0);
  tell(field);
  return () => {
    field.value = value;
    tell(field);
  };
}

/** The ends lie in one text node in these tests. */
function typeAt(document: Document, text: string): () => void {
  const { anchorNode, anchorOffset, focusOffset } = document.getSelection()!;
  const node = anchorNode as Text;
  const { data } = node;
  node.data = data.slice(0, anchorOffset) + text + data.slice(focusOffset);
  return () => {
    node.data = data;
  };
}
