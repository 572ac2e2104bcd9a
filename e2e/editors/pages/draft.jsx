import { Editor, EditorState, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { appeared, host, ready } from './page.mjs';

let current = EditorState.createEmpty();
let editor;

function Reply() {
  const [state, setState] = useState(current);
  current = state;
  const onCommand = (command, before) => {
    const after = RichUtils.handleKeyCommand(before, command);
    if (after) setState(after);
    return after ? 'handled' : 'not-handled';
  };
  const keep = (instance) => {
    editor = instance;
  };
  return <Editor ref={keep} editorState={state} onChange={setState} handleKeyCommand={onCommand} />;
}

createRoot(host()).render(<Reply />);
const element = await appeared(() => document.querySelector('.public-DraftEditor-content'));
ready({
  root: () => element,
  focus: () => editor.focus(),
  model: () => current.getCurrentContent().getPlainText('\n'),
});
