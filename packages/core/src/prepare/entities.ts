import { entityNames, windowsCharacters } from './entity-names.ts';
import type { MappedText } from './types.ts';

// Every repetition is bounded, so that a row of `&` or `<a ` costs linear time.
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/y;
const TAG =
  /<(\/?)(br|p|div|li|ul|ol|tr|table|tbody|td|th|h[1-6]|blockquote|hr|b|i|u|s|em|strong|span|font|small|a|img|html|body)(?:\s[^<>]{0,1000})?\/?>/iy;
const INLINE = /^(?:b|i|u|s|em|strong|span|font|small|a|img|td|th)$/i;

const AMPERSAND = 38;
const LESS_THAN = 60;

interface Piece {
  /** What stands instead of the source; empty for a tag that only dresses. */
  text: string;
  /** Length of the source. */
  length: number;
}

function character(code: number): string | undefined {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (code === 0 || code > 0x10ffff || isSurrogate) return undefined;
  return windowsCharacters[code] ?? String.fromCodePoint(code);
}

function entityAt(text: string, index: number): Piece | undefined {
  ENTITY.lastIndex = index;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  const [source, decimal, hexadecimal, name] = match;
  let decoded: string | undefined;
  if (decimal !== undefined) decoded = character(Number.parseInt(decimal, 10));
  else if (hexadecimal !== undefined) decoded = character(Number.parseInt(hexadecimal, 16));
  else if (name !== undefined && Object.hasOwn(entityNames, name)) decoded = entityNames[name];
  return decoded === undefined ? undefined : { text: decoded, length: source.length };
}

/** A line break where the tag breaks the line and the source does not. */
function tagAt(text: string, index: number, previous: string): Piece | undefined {
  TAG.lastIndex = index;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const [source, , name = ''] = match;
  const following = text[index + source.length] ?? '';
  const isBroken = following === '\n' || following === '\r';
  if (INLINE.test(name) || isBroken) return { text: '', length: source.length };
  const isNeeded = name.toLowerCase() === 'br' || (previous !== '\n' && previous !== '');
  return { text: isNeeded ? '\n' : '', length: source.length };
}

/** The pieces to replace, in order, each with its place. */
function findPieces(text: string): (Piece & { start: number })[] {
  const found: (Piece & { start: number })[] = [];
  let previousEnd = 0;
  let previous = '';
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code !== AMPERSAND && code !== LESS_THAN) continue;
    if (index > previousEnd) previous = text[index - 1] ?? '';
    const piece = code === AMPERSAND ? entityAt(text, index) : tagAt(text, index, previous);
    if (!piece) continue;
    found.push({ start: index, text: piece.text, length: piece.length });
    previousEnd = index + piece.length;
    if (piece.text !== '') previous = piece.text;
    index = previousEnd - 1;
  }
  return found;
}

/**
 * Decodes HTML entities and drops the tags that a conversion from HTML has left behind; `<br>` and block tags
 * become a line break unless one follows. Decodes once: `&amp;lt;` becomes `&lt;`.
 * A text without any comes back as it is, and no map is made. Unknown entities and tags stay.
 */
export function decodeEntities(text: string): MappedText {
  const found = text.includes('&') || text.includes('<') ? findPieces(text) : [];
  if (found.length === 0) return { text };
  const kept: string[] = [];
  const offsets = new Int32Array(text.length + 1);
  let length = 0;
  let from = 0;
  for (const piece of found) {
    if (from < piece.start) kept.push(text.slice(from, piece.start));
    kept.push(piece.text);
    for (let index = from; index < piece.start; index++) offsets[length++] = index;
    for (let unit = 0; unit < piece.text.length; unit++) offsets[length++] = piece.start;
    from = piece.start + piece.length;
  }
  kept.push(text.slice(from));
  for (let index = from; index <= text.length; index++) offsets[length++] = index;
  return { text: kept.join(''), offsets: offsets.slice(0, length) };
}
