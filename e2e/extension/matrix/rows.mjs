/** Every page of the matrix but the mail's, which is the plain `contenteditable` with a quote in it. */
import { editorPages } from '../../editors/index.mjs';

/** A field of one line is a name or a subject on most pages: the person has to ask for it. */
const ONE_LINE = { hasOneLine: true, isAskedFor: true };

/** `{ title, path, hasOneLine, isAskedFor }` */
export const rows = () =>
  editorPages()
    .filter(({ title }) => title !== 'mail')
    .map((page) => (page.title === 'input' ? { ...page, ...ONE_LINE } : page));
