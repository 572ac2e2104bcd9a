import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest.ts';

/** What the exit codes mean. */
export const exitCodes: {
  readonly done: 0;
  readonly missed: 1;
  readonly unusable: 2;
  readonly bug: 70;
  readonly interrupted: 130;
} = {
  done: 0,
  missed: 1,
  unusable: 2,
  bug: 70,
  interrupted: 130,
};

/** A wrong command line, as a value: what is wrong, and what to do. Both are sentences. */
export interface UsageFault {
  readonly reason: string;
  readonly remedy: string;
}

/** The options of a command, as `parseArgs` wants them. */
export type OptionTable = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

/** Options and operands as typed; every name is one of the table. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Tells a fault from a result. */
export function isUsageFault(value: object): value is UsageFault {
  return 'reason' in value && 'remedy' in value;
}

/** Reads a command line; unknown or incomplete options are faults. */
export function readArguments(args: readonly string[], options: OptionTable): Arguments | UsageFault {
  const config: ParseArgsConfig = { args: [...args], options, strict: false, allowPositionals: true, tokens: true };
  const { tokens, positionals } = parseArgs({ ...config, tokens: true });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return unknownOption(token.rawName, Object.keys(options));
    if (option.type === 'string') {
      if (token.value === undefined) {
        return { reason: `${token.rawName} has no value.`, remedy: 'Write the value after it.' };
      }
      values[token.name] = token.value;
    } else {
      if (token.value !== undefined) {
        return { reason: `${token.rawName} takes no value.`, remedy: `Leave out “${token.value}”.` };
      }
      values[token.name] = true;
    }
  }
  return { values, positionals };
}

/** The value of a text option. */
export function textOption({ values }: Arguments, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The value of an option that must be one of a list; a fault names the list. */
export function choiceOption<Choice extends string>(
  parsed: Arguments,
  name: string,
  choices: readonly Choice[],
): Choice | UsageFault | undefined {
  const value = textOption(parsed, name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  return choice ?? { reason: `--${name} cannot be “${value}”.`, remedy: `Use one of ${choices.join(', ')}.` };
}

function unknownOption(rawName: string, names: readonly string[]): UsageFault {
  const known = names.map((name) => `--${name}`);
  const [guess] = nearest(rawName, known);
  return {
    reason: `There is no option ${rawName}.`,
    remedy: guess === undefined ? `The options are ${known.join(', ')}.` : `Did you mean ${guess}?`,
  };
}
