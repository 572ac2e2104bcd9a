/** What a reader would see of what an editor sends. By hand, because a page under Trusted Types may parse nothing. */

const BREAKS = /<br\s*\/?>|<\/?(?:p|div|h\d|li|ul|ol|blockquote)(?:\s[^>]*)?>/giu;
const ENTITIES = { '&nbsp;': ' ', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

const decode = (text) => text.replaceAll(/&(?:nbsp|lt|gt|quot|#39|amp);/gu, (entity) => ENTITIES[entity]);

/** Editor.js sends a list of blocks, the others HTML or plain text. */
const asOne = (sent) => (sent.startsWith('["') ? JSON.parse(sent).join('<br>') : sent);

/** @param {string} sent as `editorPage.sent()` gives it */
export function sentText(sent) {
  return decode(
    asOne(sent)
      .replaceAll(BREAKS, '\n')
      .replaceAll(/<[^>]*>/gu, ''),
  )
    .replaceAll('\u00A0', ' ')
    .replaceAll(/[\u200B\uFEFF]/gu, '')
    .replaceAll(/\s*\n\s*/gu, '\n')
    .trim();
}
