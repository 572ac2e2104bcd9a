import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { makegood } from './harness.ts';

describe('help and version', () => {
  test('a bare command prints the help to standard error and exits with 2', async () => {
    const { code, stdout, stderr } = await makegood([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: makegood <command>');
  });

  test.each(['score', 'check', 'explain'])('%s has a help and a version', async (name) => {
    const help = await makegood([name, '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: makegood ${name}`);
    const version = await makegood([name, '--version']);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });

  test('no line of a help is wider than 120 cells', () => {
    const lines = commands.flatMap(({ help }) => help.split('\n'));
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('usage errors exit with 2, say what to do, and need no engine', () => {
  test.each([
    [['scor', 'x.csv'], 'makegood: there is no command “scor”. Did you mean score?'],
    [['frobnicate'], 'The commands are score, report, diff, review, check, explain.'],
    [['score'], 'makegood score: There is nothing to score. Name one or more files.'],
    [['score', 'x.csv', '--formt', 'csv'], 'There is no option --formt. Did you mean --format?'],
    [['score', 'x.csv', '--format', 'xml'], '--format cannot be “xml”. Use one of text, ndjson, json, csv.'],
    [['score', 'x.csv', '--format'], '--format has no value. Write the value after it.'],
    [['score', 'x.csv', '--quiet=yes'], '--quiet takes no value. Leave out “yes”.'],
    [
      ['score', 'x.csv', '--channel', 'fax'],
      '--channel cannot be “fax”. Use one of chat, email, review, social, ticket.',
    ],
    [['score', 'x.csv', '--fail-under', 'ten'], '--fail-under cannot be “ten”. Give a number from 0 to 100.'],
    [['score', 'x.csv', '--fail-under', '101'], 'Give a number from 0 to 100.'],
    [['score', 'x.csv', '--columns', 'rol=a'], '--columns knows no “rol”. Did you mean role?'],
    [['score', 'x.csv', '--columns', 'role='], '--columns names no column for role. Write role=NAME_OF_THE_COLUMN.'],
    [['score', '-', '-'], '“-” stands twice.'],
    [['check'], 'There is no draft. Name a file, or pipe the draft in.'],
    [['check', 'a', 'b'], 'check takes one draft.'],
    [['check', 'a', '--customer', 'x', '--customer-file', 'y'], 'Use one of them.'],
    [['check', '-', '--customer-file', '-'], 'cannot both come from standard input'],
    [['explain', 'a', 'b'], 'explain takes one rule.'],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await makegood(argv, {
      engine: new Proxy({} as never, { get: () => expect.fail('the engine was used') }),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
