import { select } from '../dom/selection.ts';
import { viewOf } from '../dom/tree.ts';
import type { Way } from './way.ts';

/** Tells the editor what is about to be typed; editors that build their own document do it themselves. */
export const beforeInput: Way = ({ host, ends: [start, end], text }) => {
  const { InputEvent, StaticRange } = viewOf(host);
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return !host.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      data: text === '' ? null : text,
      targetRanges: [range],
    }),
  );
};

/** The browser's own command: it edits, keeps its undo and tells the page. Old, and without a successor. */
export const insertCommand: Way = ({ host, text }) => {
  const { ownerDocument } = host;
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else types into a page with the browser's undo
  return text === '' ? ownerDocument.execCommand('delete') : ownerDocument.execCommand('insertText', false, text);
};

/** Pastes. An empty paste deletes nothing, so deletion goes by command. */
export const paste: Way = (target) =>
  target.text === '' ? insertCommand(target) : !target.host.dispatchEvent(pasteEvent(viewOf(target.host), target.text));

function pasteEvent(view: Window & typeof globalThis, text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { ...init, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox drops the data that is handed over and takes an older form. An event without data would delete the words.
  return new view.ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
}

/** Leaves the field and comes back first: for editors that take a step of undo when they get the focus. */
export const afterRefocus =
  (way: Way): Way =>
  (target) => {
    target.host.blur();
    target.host.focus({ preventScroll: true });
    select(target.host, target.ends);
    return way(target);
  };

/** Lets go of the mouse first: for editors that take a step of undo when a person has clicked into the text. */
export const afterMouseUp =
  (way: Way): Way =>
  (target) => {
    const { MouseEvent } = viewOf(target.host);
    target.host.dispatchEvent(new MouseEvent('mouseup', { bubbles: true, cancelable: true, composed: true }));
    return way(target);
  };
