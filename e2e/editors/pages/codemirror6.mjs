import { EditorView, minimalSetup } from 'codemirror';
import { host, ready } from './page.mjs';

const view = new EditorView({ extensions: [minimalSetup, EditorView.lineWrapping], parent: host() });
ready({ root: () => view.contentDOM, focus: () => view.focus(), model: () => view.state.doc.toString() });
