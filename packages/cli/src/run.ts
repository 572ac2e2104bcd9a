import { readFileSync } from 'node:fs';
import { commands, type Command } from './commands/index.ts';
import { loadMakegood, type LoadEngine } from './engine.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { exitCodes, type UsageFault } from './usage.ts';

const help = `Makegood judges customer-service replies, on this machine only.

Usage: makegood <command> [options]

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(9)}${summary}`).join('\n')}

  makegood <command> --help   tells the options of a command
  makegood --version          tells the version

Exit codes: 0 done, 1 a threshold was missed, 2 wrong usage or unreadable input,
70 a bug of Makegood itself.
`;

/**
 * Runs one command line.
 *
 * @param argv what stands after `makegood`
 * @returns the exit code: 0 done, 1 a threshold was missed, 2 wrong usage or unreadable input
 */
export async function run(argv: readonly string[], io: Io, loadEngine: LoadEngine = loadMakegood): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) return fail(io, help);
  if (first === '--help' || first === '-h' || first === 'help') return print(io, help);
  if (first === '--version' || first === '-v') return print(io, `${version()}\n`);
  const command = commands.find(({ name }) => name === first);
  if (command === undefined) return fail(io, unknownCommand(first));
  // `--` ends the options: what follows are names of files.
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.some((word) => word === '--help' || word === '-h')) return print(io, command.help);
  if (options.some((word) => word === '--version' || word === '-v')) return print(io, `${version()}\n`);
  return runCommand(command, rest, io, loadEngine);
}

async function runCommand(command: Command, args: readonly string[], io: Io, load: LoadEngine): Promise<number> {
  const outcome = await command.run(args, io, load);
  if (typeof outcome === 'number') return outcome;
  return fail(io, usageMessage(command.name, outcome));
}

function usageMessage(name: string, { reason, remedy }: UsageFault): string {
  return `makegood ${name}: ${reason} ${remedy}\nSee makegood ${name} --help.\n`;
}

function unknownCommand(word: string): string {
  const names = commands.map(({ name }) => name);
  const [guess] = nearest(word, names);
  const advice = guess === undefined ? `The commands are ${names.join(', ')}.` : `Did you mean ${guess}?`;
  return `makegood: there is no command “${word}”. ${advice}\nSee makegood --help.\n`;
}

async function print(io: Io, text: string): Promise<number> {
  await io.stdout.write(text);
  return exitCodes.done;
}

async function fail(io: Io, text: string): Promise<number> {
  await io.stderr.write(text);
  return exitCodes.unusable;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return manifest.version;
}
