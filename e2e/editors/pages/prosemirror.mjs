import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { host, ready } from './page.mjs';

const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo });
const state = EditorState.create({ schema, plugins: [history(), keys, keymap(baseKeymap)] });
const view = new EditorView(host(), { state });
ready({
  root: () => view.dom,
  focus: () => view.focus(),
  model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'),
});
