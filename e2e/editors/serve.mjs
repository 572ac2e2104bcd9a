/** `npm run editors`: the pages for a person to try by hand. */
import { editorPages, serveEditors } from './index.mjs';

const { url } = await serveEditors(Number(process.env.PORT ?? 18400));
for (const { title, path } of editorPages()) console.log(`${url}${path}  ${title}`);
