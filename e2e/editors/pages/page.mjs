/** What every page of an editor has in common. */

/** The element that an editor is mounted in. */
export const host = () => document.getElementById('editor');

/** A text as two people would compare it: plain spaces, nothing invisible, one line break between lines. */
export const plain = (text) =>
  text
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\u200B\uFEFF]/gu, '')
    .replaceAll(/\n+/gu, '\n')
    .trim();

/** The text of what an editor would send as HTML. */
export function htmlToText(html) {
  const broken = html.replaceAll(/<br\s*\/?>/giu, '\n').replaceAll(/<\/(?:p|div|h\d|li|blockquote)>/giu, '\n');
  return new DOMParser().parseFromString(broken, 'text/html').body.textContent;
}

/** Resolves with what `look` returns as soon as it returns something. */
export async function appeared(look) {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/**
 * Says to the tests that the editor is ready.
 *
 * @param {object} editor
 * @param {() => HTMLElement} editor.root the element that people type in
 * @param {() => void} editor.focus
 * @param {() => string | Promise<string>} editor.model the text in the editor's own document, not in the DOM
 * @param {() => string | Promise<string>} [editor.sent] what would leave the page; the model when left out
 */
export function ready({ root, focus, model, sent = model }) {
  const text = async () => plain(await model());
  globalThis.editorPage = { root, focus, text, sent: async () => sent() };
  document.documentElement.dataset.editorReady = 'true';
}
