import type { Way } from '../apply/way.ts';
import { paste } from '../apply/ways.ts';
import { isEditable } from '../dom/tree.ts';
import type { Field } from '../field.ts';
import { richText } from '../fields/rich-text.ts';

/** Knows one editor, or several that behave alike. */
export interface Adapter {
  readonly id: string;
  /** Opens the field that an element belongs to, or undefined where it is none of this editor's. */
  readonly open: (element: HTMLElement) => Field | undefined;
}

/** What tells an editor of rich text from others. */
export interface RichEditor {
  readonly id: string;
  /** Matches the root of the editor: everything in it is the message. */
  readonly root: string;
  /** Ways in which the editor takes a replacement, the one that suits it best first. */
  readonly ways: readonly Way[];
  /** The same for a text of several lines; a paste before all others when left out. Empty: it takes only one line. */
  readonly waysForLines?: readonly Way[];
}

/** The adapter of an editor that is told by a selector. */
export function richEditor({ id, root: selector, ways, waysForLines = [paste, ...ways] }: RichEditor): Adapter {
  return {
    id,
    open: (element) => {
      const root = element.closest<HTMLElement>(selector);
      const isUsable = root !== null && (isEditable(root) || isEditable(element));
      return isUsable ? richText(id, root, { ways, waysForLines }) : undefined;
    },
  };
}
