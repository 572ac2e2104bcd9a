import { select } from '../dom/selection.ts';
import { viewOf } from '../dom/tree.ts';
import { type Clip, pasteEvent } from './paste-event.ts';
import type { Target, Way } from './way.ts';

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
export const paste: Way = (target) => pasteClip(target, { text: target.text });

/** Pastes text that also comes as markup: for editors that look at nothing else. */
export const pasteMarkup: Way = (target) => pasteClip(target, { text: target.text, markup: markupOf(target.text) });

/** Markup that shows this text: spaces at its ends and line breaks would be lost otherwise. */
const markupOf = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/^ | $/gmu, '&nbsp;')
    .replaceAll('\n', '<br>');

function pasteClip(target: Target, clip: Clip): boolean {
  if (target.text === '') return insertCommand(target);
  const event = pasteEvent(viewOf(target.host), clip);
  return event !== undefined && !target.host.dispatchEvent(event);
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
