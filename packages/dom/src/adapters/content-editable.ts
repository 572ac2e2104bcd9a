import { beforeInput, insertCommand, paste } from '../apply/ways.ts';
import { editingHost } from '../dom/tree.ts';
import { richText } from '../fields/rich-text.ts';
import type { Adapter } from './adapter.ts';

const ways = [beforeInput, paste, insertCommand];

/**
 * Any other element that people can type in: plain ones, Squire, and editors that nobody here has met.
 * An editor with a history of its own records what it does itself, so its own ways come before the browser's.
 */
export const contentEditable: Adapter = {
  id: 'contenteditable',
  open: (element) => {
    const host = editingHost(element);
    return host && richText('contenteditable', host, { ways, waysForLines: ways });
  },
};
