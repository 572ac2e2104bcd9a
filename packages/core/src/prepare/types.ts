import type { Span } from '../types.ts';

/** What a part of a message is. Only `greeting`, `body` and `closing` are the writer's words to the reader. */
export type SectionKind = 'greeting' | 'body' | 'closing' | 'signature' | 'legal' | 'quoted' | 'attribution' | 'code';

/** A stretch of the message of one kind. */
export interface Section {
  kind: SectionKind;
  span: Span;
}

/** Text that was made from another text, with the way back. */
export interface MappedText {
  text: string;
  /**
   * For each code unit of `text` its offset in the original, plus one entry for the end.
   * Absent when `text` is the original.
   */
  offsets?: Int32Array;
}

/** An earlier message that stands quoted below, above or between the writer's words. */
export interface QuotedMessage {
  /** The name, else the address, as the attribution gives it. */
  author?: string;
  /** The date as it is written there, in any language; not ISO 8601, because `03/04/2026` cannot be told apart. */
  at?: string;
  /** Entities decoded, quote marks removed. It may still hold a greeting and a signature: `prepare` it again. */
  text: string;
  /** As in {@link MappedText}: offsets in the original message, plus one for the end. */
  offsets: Int32Array;
}

/** One message, taken apart. All offsets are UTF-16 code units of the original string. */
export interface Prepared {
  /** The original, untouched. */
  text: string;
  /** The same text for reading: entities decoded, HTML tags dropped. Its `offsets` lead back to `text`. */
  readable: MappedText;
  /** In order, without gap or overlap, from 0 to the end. A blank line belongs to the section before it. */
  sections: Section[];
  /** Where the writer speaks: greeting, body and closing. Neighbouring sections are joined into one span. */
  body: Span[];
  /** Whether the code unit at `offset` (in the original) is the writer's word; logarithmic in the number of spans. */
  isBody(offset: number): boolean;
  /** Quoted history as separate messages, newest first. */
  quoted: QuotedMessage[];
}
