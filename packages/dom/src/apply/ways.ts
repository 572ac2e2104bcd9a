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
  host.dispatchEvent(
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
  if (text === '') ownerDocument.execCommand('delete');
  // oxlint-disable-next-line typescript/no-deprecated -- nothing else types into a page with the browser's undo
  else ownerDocument.execCommand('insertText', false, text);
};

/** Like `insertCommand`, for editors that take a step of undo only when they are told of a replacement. */
export const insertCommandThenInput: Way = (target) => {
  insertCommand(target);
  const { InputEvent } = viewOf(target.host);
  const init = { bubbles: true, composed: true, inputType: 'insertReplacementText', data: target.text };
  target.host.dispatchEvent(new InputEvent('input', init));
};

/** Pastes. An empty paste deletes nothing, so deletion goes by command. */
export const paste: Way = (target) => {
  if (target.text === '') insertCommand(target);
  else target.host.dispatchEvent(pasteEvent(viewOf(target.host), target.text));
};

function pasteEvent(view: Window & typeof globalThis, text: string): ClipboardEvent {
  const init = { bubbles: true, cancelable: true, composed: true };
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new view.ClipboardEvent('paste', { ...init, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  // Firefox drops the data that is handed over and takes an older form. An event without data would delete the words.
  return new view.ClipboardEvent('paste', { ...init, dataType: 'text/plain', data: text } as ClipboardEventInit);
}

/** Leaves the field and comes back first: for editors that take a step of undo when they lose the focus. */
export const afterRefocus =
  (way: Way): Way =>
  (target) => {
    target.host.blur();
    target.host.focus({ preventScroll: true });
    select(target);
    way(target);
  };

/** Puts the selection on what is to be replaced. */
export function select({ host, ends: [start, end] }: Pick<Parameters<Way>[0], 'host' | 'ends'>): void {
  const root = host.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? host.ownerDocument.getSelection();
  selection?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
