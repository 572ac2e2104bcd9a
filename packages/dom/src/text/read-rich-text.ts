import { isEditable, isElement, isText } from '../dom/tree.ts';
import { foreignMarkerOf } from './foreign-markers.ts';
import { MapBuilder } from './map-builder.ts';
import { type Rendering, renderingOf } from './rendering.ts';
import type { Point, TextMap } from './text-map.ts';

/** Zero-width space, word joiner, byte-order mark, soft hyphen: editors put them where a caret must stand. */
const INVISIBLE = new Set(['\u200B', '\u2060', '\uFEFF', '\u00AD']);
const COLLAPSIBLE = new Set([' ', '\t', '\n', '\r', '\f']);
const NO_BREAK_SPACE = '\u00A0';

/** Elements that words look or act differently in. Editors come and go with plain ones as they like. */
const LOOKS = new Set(
  'a abbr b blockquote code del em font h1 h2 h3 h4 h5 h6 i ins kbd li mark pre s small strike strong sub sup td th u'.split(
    ' ',
  ),
);

interface Context {
  readonly white: Rendering['white'];
  readonly path: string;
  readonly isEditable: boolean;
  readonly isForeign: boolean;
}

/** Reads an element's text with the way back to its nodes, in one walk. */
export function readRichText(root: HTMLElement): TextMap {
  const builder = new MapBuilder();
  const { white } = renderingOf(root);
  readChildren(root, { white, path: '', isEditable: true, isForeign: false }, builder);
  return builder.build(root);
}

function readChildren(parent: Node, context: Context, builder: MapBuilder): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (isText(child)) readText(child, context, builder);
    else if (isElement(child)) readElement(child, context, builder);
  }
}

const placeOf = (element: Element): Point => ({
  node: element.parentNode as Node,
  offset: [...(element.parentNode as Node).childNodes].indexOf(element),
});

function readElement(element: Element, context: Context, builder: MapBuilder): void {
  if (element.localName === 'br') {
    builder.lineBreak(placeOf(element));
    return;
  }
  const rendering = renderingOf(element);
  if (rendering.isHidden) return;
  if (element.localName === 'img') {
    builder.invisible(placeOf(element));
    return;
  }
  if (rendering.isBlock) builder.blockEdge();
  readContent(element, context, rendering, builder);
  if (rendering.isBlock) builder.blockEdge();
}

function readContent(element: Element, context: Context, { white }: Rendering, builder: MapBuilder): void {
  const marker = context.isForeign ? undefined : foreignMarkerOf(element);
  const editable = editableOf(element, context);
  const isLocked = context.isEditable && !editable;
  const foreign = marker && builder.enter(marker.kind);
  const locked = isLocked ? builder.enter('locked') : undefined;
  readChildren(
    element,
    {
      white,
      path: LOOKS.has(element.localName) ? `${context.path}>${element.localName}` : context.path,
      isEditable: editable,
      isForeign: context.isForeign || marker !== undefined,
    },
    builder,
  );
  if (locked) builder.leave(locked);
  if (foreign && marker.extent === 'element') builder.leave(foreign);
}

/** Only an attribute changes what an element inherits, and asking the browser for each element costs a layout. */
const editableOf = (element: Element, context: Context): boolean =>
  element.hasAttribute('contenteditable') ? isEditable(element) : context.isEditable;

function readText(node: Text, { white, path }: Context, builder: MapBuilder): void {
  const { data } = node;
  for (let offset = 0; offset < data.length; offset += 1) {
    const character = data[offset] as string;
    if (INVISIBLE.has(character)) builder.invisible({ node, offset });
    else if (character === NO_BREAK_SPACE) builder.character(' ', node, offset, path);
    else if (!COLLAPSIBLE.has(character)) builder.character(character, node, offset, path);
    else if (character === '\n' && white !== 'collapse') builder.lineBreak({ node, offset });
    else if (white !== 'keep') builder.collapsibleSpace(node, offset, path);
    else if (character !== '\r') builder.character(character, node, offset, path);
  }
}
