/** A mail's or a draft's own words, told from what it quotes. */

/** The line that a mail program puts over a quote, in whatever language: “On Thursday Mara Stein wrote:”. */
const attribution = /^[^\n>][^\n]*:\n+(?=>)/gmu;

/** The lines of a plain text that are not quoted, nor say whose quote follows. */
export const withoutQuote = (text) =>
  text
    .replaceAll(attribution, '')
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();

/** The words of an HTML draft over its first quote; to be run in the editor's frame. */
export function wordsOverQuote() {
  const range = document.createRange();
  range.setStart(document.body, 0);
  const quote = document.querySelector('blockquote');
  if (quote === null) range.setEndAfter(document.body.lastChild);
  else range.setEndBefore(quote);
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  document.documentElement.append(copy);
  const text = copy.innerText;
  copy.remove();
  return quote === null ? text : text.trimEnd().replace(/(?:^|\n)[^\n]*:$/u, '');
}
