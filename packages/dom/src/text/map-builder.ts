import type { ForeignPart, Span } from '../field.ts';
import { foreignLines } from './foreign-lines.ts';
import type { Anchor, Point, Run, TextMap } from './text-map.ts';

/** A part of the text that has begun. */
export interface OpenPart {
  readonly kind: ForeignPart['kind'] | 'locked';
  /** Unknown until text follows. */
  start: number | undefined;
}

interface Part extends Span {
  readonly kind: OpenPart['kind'];
}

interface GrowingRun extends Run {
  length: number;
}

/**
 * Puts a text together line by line.
 *
 * A line ends at a line break, or at the edge of a block if something stands on it. So the break that editors put
 * at the end of a block to hold it open adds no line, and a block that holds nothing else is one empty line.
 */
export class MapBuilder {
  readonly #runs: GrowingRun[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #closed: Part[] = [];
  readonly #open = new Set<OpenPart>();
  #text = '';
  #lineIsOpen = false;
  #owesLineBreak = false;
  /** A collapsible space that counts only if more text follows on the line. */
  #space: (Point & { node: Text; path: string }) | undefined;

  /** A character that shows. */
  character(character: string, node: Text, offset: number, path: string): void {
    this.#openLine();
    this.#beginParts();
    if (this.#space) this.#append(' ', this.#space.node, this.#space.offset, this.#space.path);
    this.#space = undefined;
    this.#append(character, node, offset, path);
  }

  /** White space of the source that renders as one space at most. */
  collapsibleSpace(node: Text, offset: number, path: string): void {
    if (this.#lineIsOpen) this.#space ??= { node, offset, path };
  }

  /** Something that holds a line open but is no text: a zero-width character, an image. */
  invisible(place: Point): void {
    if (this.#lineIsOpen) return;
    this.#openLine();
    this.#anchors.push({ at: this.#text.length, ...place });
  }

  lineBreak(place: Point): void {
    this.invisible(place);
    this.#closeLine();
  }

  blockEdge(): void {
    if (this.#lineIsOpen) this.#closeLine();
  }

  /** What follows belongs to a part, until it is left or the text ends. */
  enter(kind: OpenPart['kind']): OpenPart {
    const part: OpenPart = { kind, start: undefined };
    this.#open.add(part);
    return part;
  }

  leave(part: OpenPart): void {
    this.#open.delete(part);
    if (part.start !== undefined) this.#closed.push({ kind: part.kind, start: part.start, end: this.#text.length });
  }

  build(root: HTMLElement): TextMap {
    for (const part of this.#open) this.leave(part);
    const parts = this.#closed.toSorted((one, other) => one.start - other.start || other.end - one.end);
    const marked = outermost(parts.filter((part): part is ForeignPart => part.kind !== 'locked'));
    return {
      root,
      text: this.#text,
      runs: this.#runs,
      anchors: this.#anchors,
      locked: parts.filter(({ kind }) => kind === 'locked'),
      foreign: marked.length > 0 ? marked : foreignLines(this.#text),
    };
  }

  #openLine(): void {
    if (this.#lineIsOpen) return;
    if (this.#owesLineBreak) this.#text += '\n';
    this.#owesLineBreak = false;
    this.#lineIsOpen = true;
    this.#beginParts();
  }

  #beginParts(): void {
    for (const part of this.#open) part.start ??= this.#text.length;
  }

  #closeLine(): void {
    this.#lineIsOpen = false;
    this.#owesLineBreak = true;
    this.#space = undefined;
  }

  #append(character: string, node: Text, offset: number, path: string): void {
    const last = this.#runs.at(-1);
    const continues =
      last?.node === node && last.offset + last.length === offset && last.start + last.length === this.#text.length;
    if (continues) last.length += 1;
    else this.#runs.push({ start: this.#text.length, length: 1, node, offset, path });
    this.#text += character;
  }
}

/** Without those that lie in another. */
function outermost(parts: readonly ForeignPart[]): ForeignPart[] {
  const kept: ForeignPart[] = [];
  for (const part of parts) if (part.start >= (kept.at(-1)?.end ?? 0)) kept.push(part);
  return kept;
}
