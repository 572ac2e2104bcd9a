import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { host, ready } from './page.mjs';

const element = host();
element.contentEditable = 'true';
const onError = (cause) => {
  throw cause;
};
const editor = createEditor({ namespace: 'reply', onError });
editor.setRootElement(element);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => $getRoot().append($createParagraphNode()), { tag: 'history-merge', discrete: true });
ready({
  root: () => element,
  focus: () => editor.focus(),
  model: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
});
