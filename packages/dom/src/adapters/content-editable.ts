import { beforeInput, insertCommand } from '../apply/ways.ts';
import { editingHost } from '../dom/tree.ts';
import { richText } from '../fields/rich-text.ts';
import type { Adapter } from './adapter.ts';

/** Any other element that people can type in: plain ones, Squire, and editors that nobody here has met. */
export const contentEditable: Adapter = {
  id: 'contenteditable',
  open: (element) => {
    const host = editingHost(element);
    return host && richText('contenteditable', host, [beforeInput, insertCommand]);
  },
};
