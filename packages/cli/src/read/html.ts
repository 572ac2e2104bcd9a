import { convert } from 'html-to-text';

/** The text of HTML as a mail program would show it: no addresses of links, no images, quotations marked with “>”. */
export function htmlToText(html: string): string {
  return convert(html, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
    ],
    limits: { maxInputLength: 4 * 1024 * 1024 },
  });
}
