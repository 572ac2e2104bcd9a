import { afterRefocus, insertCommand } from '../apply/ways.ts';
import { type Adapter, richEditor } from './adapter.ts';

/** Froala, in the page and in its frame. It takes a step of undo when it gets the focus back. */
export const froala: Adapter = richEditor({
  id: 'froala',
  root: '.fr-element, body.fr-view',
  ways: [afterRefocus(insertCommand)],
  waysForLines: [afterRefocus(insertCommand)],
});
