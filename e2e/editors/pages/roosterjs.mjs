import { createEditor } from 'roosterjs';
import { host, ready } from './page.mjs';

const element = host();
// RoosterJS marks nothing; this is the id that Proton Mail gives it.
element.id = 'rooster-editor';
const editor = createEditor(element);
const textOf = (block) => (block.segments ?? []).map((segment) => segment.text ?? '').join('');
ready({
  root: () => element,
  focus: () => editor.focus(),
  model: () => editor.getContentModelCopy('disconnected').blocks.map(textOf).join('\n'),
});
