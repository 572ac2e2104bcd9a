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

/** A paragraph a line, where a mail program has broken the lines. */
export const unwrapped = (text) => text.replaceAll(/(?<=\S)\n(?=\S)/gu, ' ');

/** The text of an HTML draft with “>” in place of each quote, for `withoutQuote`; to be run in the editor's frame. */
export function textWithMarkedQuotes() {
  const copy = document.createElement('div');
  copy.append(...document.body.cloneNode(true).childNodes);
  for (const quote of copy.querySelectorAll('blockquote')) {
    const mark = document.createElement('p');
    mark.textContent = '>';
    quote.replaceWith(mark);
  }
  // Only what is rendered has lines.
  document.documentElement.append(copy);
  const text = copy.innerText;
  copy.remove();
  return text;
}
