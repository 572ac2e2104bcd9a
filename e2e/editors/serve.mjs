/** `npm run editors`: the pages for a person to try by hand. */
import { ensureInstalled } from '../lib/install.mjs';

ensureInstalled();
const { editorPages, serveEditors } = await import('./index.mjs');

const { url } = await serveEditors(Number(process.env.PORT ?? 18400));
for (const { title, path } of editorPages()) console.log(`${url}${path}  ${title}`);
