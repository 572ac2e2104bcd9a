import { viewOf } from '../dom/tree.ts';

/** Ways to take back the last change, as a person would: what editors hear, then the browser's own, then the key. */
export const undoWays = (host: HTMLElement): readonly (() => void)[] => [
  () => undoByInput(host),
  () => {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else reaches the browser's undo
    host.ownerDocument.execCommand('undo');
  },
  () => undoByKey(host),
];

function undoByInput(host: HTMLElement): void {
  const { InputEvent } = viewOf(host);
  const init = { bubbles: true, cancelable: true, composed: true, inputType: 'historyUndo' };
  host.dispatchEvent(new InputEvent('beforeinput', init));
}

function undoByKey(host: HTMLElement): void {
  const { KeyboardEvent, navigator } = viewOf(host);
  const isMac = navigator.platform.startsWith('Mac');
  const init = { bubbles: true, cancelable: true, composed: true, key: 'z', code: 'KeyZ', keyCode: 90 };
  host.dispatchEvent(new KeyboardEvent('keydown', { ...init, ctrlKey: !isMac, metaKey: isMac }));
}
