import type { CheckerOptions } from './options.ts';
import type { Case } from './types.ts';

const channels = ['chat', 'email', 'review', 'social', 'ticket'];
const roles = new Set(['customer', 'agent']);

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 40)}”`;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value;
}

/**
 * Checks a case that may come from outside TypeScript.
 * @throws TypeError saying which field is wrong, what was expected and what came
 */
export function assertCase(input: Case): void {
  const given: unknown = input;
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`a case must be an object {reply, context?, channel?}, got ${shown(given)}`);
  }
  const { reply, channel, context } = given as Partial<Record<keyof Case, unknown>>;
  if (typeof reply !== 'string') throw new TypeError(`“reply” must be a string, got ${shown(reply)}`);
  if (channel !== undefined && !channels.includes(channel as string)) {
    throw new TypeError(`“channel” must be one of ${channels.join(', ')}, got ${shown(channel)}`);
  }
  if (context === undefined) return;
  if (!Array.isArray(context)) {
    throw new TypeError(`“context” must be an array of turns {role, text}, got ${shown(context)}`);
  }
  for (const [i, turn] of (context as unknown[]).entries()) assertTurn(turn, `context[${i}]`);
}

/**
 * Checks one turn.
 * @throws TypeError naming the turn, the field, what was expected and what came
 */
export function assertTurn(turn: unknown, name: string): void {
  if (typeof turn !== 'object' || turn === null) {
    throw new TypeError(`“${name}” must be a turn {role, text}, got ${shown(turn)}`);
  }
  const { role, text } = turn as Record<string, unknown>;
  if (!roles.has(role as string)) {
    throw new TypeError(`“${name}.role” must be customer or agent, got ${shown(role)}`);
  }
  if (typeof text !== 'string') throw new TypeError(`“${name}.text” must be a string, got ${shown(text)}`);
}

function assertGesture(gesture: unknown, name: string): void {
  if (typeof gesture !== 'object' || gesture === null) {
    throw new TypeError(`“${name}” must be a gesture {id, name, limit}, got ${shown(gesture)}`);
  }
  const fields = gesture as Record<string, unknown>;
  for (const field of ['id', 'name', 'limit']) {
    const value = fields[field];
    if (typeof value === 'string' && value.trim() !== '') continue;
    throw new TypeError(`“${name}.${field}” must be a text, got ${shown(value)}`);
  }
  for (const field of ['lapses', 'channels']) {
    const value = fields[field];
    if (value === undefined || Array.isArray(value)) continue;
    throw new TypeError(`“${name}.${field}” must be an array, got ${shown(value)}`);
  }
  if (![undefined, 0, 1, 2].includes(fields['intensity'] as number | undefined)) {
    throw new TypeError(`“${name}.intensity” must be 0, 1 or 2, got ${shown(fields['intensity'])}`);
  }
}

/**
 * Checks options that may come from a JSON file.
 * @throws TypeError naming the option, what was expected and what came
 */
export function assertOptions(options: CheckerOptions, builtIn: readonly string[]): void {
  const own = (options.rules ?? []).map(({ id }) => id);
  for (const [i, id] of own.entries()) {
    if (typeof id !== 'string' || !/^[a-z][a-z\d-]*$/.test(id)) {
      throw new TypeError(`“rules[${i}].id” must be kebab case, got ${shown(id)}`);
    }
    if (builtIn.includes(id) || own.indexOf(id) !== i) {
      throw new TypeError(
        `there is a rule “${id}” already; choose another id, or change its severity with “severities”`,
      );
    }
  }
  for (const [id, severity] of Object.entries(options.severities ?? {})) {
    if (!builtIn.includes(id) && !own.includes(id)) {
      throw new TypeError(`“severities” names an unknown rule “${id}”; known: ${[...builtIn, ...own].join(', ')}`);
    }
    if (severity === undefined || !['error', 'warning', 'hint', 'off'].includes(severity)) {
      throw new TypeError(`“severities.${id}” must be error, warning, hint or off, got ${shown(severity)}`);
    }
  }
  for (const [i, gesture] of (options.gestures ?? []).entries()) assertGesture(gesture, `gestures[${i}]`);
  for (const [i, extension] of (options.lexicons ?? []).entries()) {
    if (!['customer', 'reply'].includes(extension.side)) {
      throw new TypeError(`“lexicons[${i}].side” must be customer or reply, got ${shown(extension.side)}`);
    }
  }
}
