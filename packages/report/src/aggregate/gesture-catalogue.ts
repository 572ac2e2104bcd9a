import { lapses } from '../data/vocabulary.ts';
import type { Gesture } from './gestures.ts';

/** A catalogue as read from JSON, or what is wrong with it, each fault with the place where it stands. */
export type Catalogue = { readonly gestures: readonly Gesture[] } | { readonly faults: readonly string[] };

const fields = ['id', 'name', 'limit', 'lapses', 'channels', 'intensity'];
const channels = ['chat', 'email', 'review', 'social', 'ticket'];

/**
 * Checks a catalogue of gestures: `{"gestures": [{"id", "name", "limit", "lapses", "channels", "intensity"}]}`.
 * Only `id`, `name` and `limit` must be there: a gesture without a limit is a promise that somebody else has to keep.
 */
export function readCatalogue(value: unknown): Catalogue {
  const list = isRecord(value) ? value['gestures'] : undefined;
  if (!Array.isArray(list)) return { faults: ['The file must hold {"gestures": […]}.'] };
  const read = list.map((item: unknown, i) => readGesture(item, `gestures[${i}]`));
  const ids = read.flatMap(({ gesture }) => (gesture === undefined ? [] : [gesture.id]));
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const faults = [...read.flatMap((each) => each.faults), ...twice.map((id) => `Two gestures have the id “${id}”.`)];
  return faults.length > 0 ? { faults } : { gestures: read.flatMap(({ gesture }) => gesture ?? []) };
}

/** A gesture as it may be written. */
type Written = Pick<Gesture, 'id' | 'name' | 'limit'> & Partial<Gesture>;

function readGesture(item: unknown, place: string): { gesture?: Gesture; faults: string[] } {
  if (!isRecord(item)) return { faults: [`${place} must be an object.`] };
  const faults = [
    ...['id', 'name', 'limit']
      .filter((key) => typeof item[key] !== 'string' || item[key].trim() === '')
      .map((key) => `${place}.${key} must be a text.`),
    ...listFaults(item['lapses'], lapses.slice(1), `${place}.lapses`),
    ...listFaults(item['channels'], channels, `${place}.channels`),
    ...intensityFaults(item['intensity'], place),
    ...Object.keys(item)
      .filter((key) => !fields.includes(key))
      .map((key) => `${place}.${key} is not known; the fields are ${fields.join(', ')}.`),
  ];
  if (faults.length > 0) return { faults };
  const { id, name, limit, lapses: kinds = [], channels: on = [], intensity = 0 } = item as unknown as Written;
  return { gesture: { id, name, limit, lapses: kinds, channels: on, intensity }, faults };
}

function intensityFaults(value: unknown, place: string): string[] {
  const isRight = value === undefined || value === 0 || value === 1 || value === 2;
  return isRight ? [] : [`${place}.intensity must be 0, 1 or 2.`];
}

function listFaults(value: unknown, allowed: readonly string[], place: string): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [`${place} must be a list.`];
  return value
    .filter((item) => typeof item !== 'string' || !allowed.includes(item))
    .map((item) => `${place} cannot hold ${JSON.stringify(item)}; use ${allowed.join(', ')}.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
