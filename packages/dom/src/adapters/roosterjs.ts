import { insertCommand, paste } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/**
 * RoosterJS, in Proton Mail and in Outlook on the web. It has no mark of its own, so it is told by where these two
 * put it. What is pasted is a step of undo; what the browser inserts is none. It drops
 * the last line break of what is pasted.
 */
export const roosterjs: Adapter = richEditor({
  id: 'roosterjs',
  root: '#rooster-editor, [id^="editorParent_"] [contenteditable="true"]',
  ways: [paste, insertCommand],
  waysForLines: [],
});
