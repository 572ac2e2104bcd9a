import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { host, ready } from './page.mjs';

const editor = new Editor({ element: host(), extensions: [StarterKit] });
ready({
  root: () => editor.view.dom,
  focus: () => editor.commands.focus(),
  model: () => editor.getText({ blockSeparator: '\n' }),
  sent: () => editor.getHTML(),
});
