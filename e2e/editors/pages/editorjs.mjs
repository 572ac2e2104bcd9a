import EditorJS from '@editorjs/editorjs';
import Paragraph from '@editorjs/paragraph';
import { host, htmlToText, ready } from './page.mjs';

const editor = new EditorJS({ holder: host(), tools: { paragraph: Paragraph } });
await editor.isReady;
// It listens to keys only when the browser is idle, and says nothing of it.
await new Promise((resolve) => {
  requestIdleCallback(resolve, { timeout: 3000 });
});
const blocks = async () => (await editor.save()).blocks.map(({ data }) => data.text);
ready({
  root: () => document.querySelector('.codex-editor__redactor'),
  focus: () => editor.caret.setToFirstBlock(),
  model: async () => htmlToText((await blocks()).join('<br>')),
  sent: async () => JSON.stringify(await blocks()),
});
