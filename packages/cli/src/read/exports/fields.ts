import { htmlToText } from '../html.ts';
import { isRecord } from '../value.ts';

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object, or an empty one where something else stands. */
export function record(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

/** The objects of an array; nothing where something else stands. */
export function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The first of some values that is a text with more than blanks. */
export function firstText(...values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** A plain text, or else the text of HTML. */
export function plainOrHtml(plain: unknown, html: unknown): string | undefined {
  const text = firstText(plain);
  if (text !== undefined) return text;
  const markup = firstText(html);
  return markup === undefined ? undefined : htmlToText(markup);
}

/** An id as text, whether it is written as a number or not. */
export function idText(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : undefined;
}
