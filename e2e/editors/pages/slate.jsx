import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { appeared, host, ready } from './page.mjs';

const editor = withHistory(withReact(createEditor()));

function Reply() {
  const [value] = useState([{ type: 'paragraph', children: [{ text: '' }] }]);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable placeholder="Write a reply" />
    </Slate>
  );
}

createRoot(host()).render(<Reply />);
const element = await appeared(() => document.querySelector('[data-slate-editor]'));
ready({
  root: () => element,
  focus: () => ReactEditor.focus(editor),
  model: () => editor.children.map((node) => Node.string(node)).join('\n'),
});
