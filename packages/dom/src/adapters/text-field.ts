import { isTextControl } from '../dom/tree.ts';
import { textControl } from '../fields/text-control.ts';
import type { Adapter } from './adapter.ts';

/** Plain text fields, also those that a framework controls or that stand in a shadow root. */
export const textFields: readonly Adapter[] = ['textarea', 'input'].map((id) => ({
  id,
  open: (element) => (isTextControl(element) && element.localName === id ? textControl(id, element) : undefined),
}));
