/** The parts of the scripts that decide something. */
import { describe, expect, it } from 'vitest';
import { recordMatchesLock, stampOf } from '../lib/install.mjs';
import { isOlder } from '../lib/node-version.mjs';
import { run } from '../lib/process.mjs';
import { selectSteps } from '../lib/selection.mjs';
import { countTests, formatTestCount } from '../lib/test-count.mjs';

describe('isOlder', () => {
  it.each([
    ['18.20.4', true],
    ['20.18.1', true],
    ['20.19.0', false],
    ['22.0.0', false],
  ])('Node %s is older than 20.19: %s', (version, expected) => {
    expect(isOlder(version, '20.19')).toBe(expected);
  });
});

describe('stampOf', () => {
  it('changes with the lock file and with the system', () => {
    expect(stampOf('a', 'linux-x64')).toBe(stampOf('a', 'linux-x64'));
    expect(stampOf('a', 'linux-x64')).not.toBe(stampOf('b', 'linux-x64'));
    expect(stampOf('a', 'linux-x64')).not.toBe(stampOf('a', 'darwin-arm64'));
  });
});

describe('recordMatchesLock', () => {
  const lock = {
    packages: {
      '': { name: 'makegood-workspace' },
      'packages/core': { name: 'makegood' },
      'node_modules/makegood': { resolved: 'packages/core', link: true },
      'node_modules/vite': { version: '8.3.8' },
      'node_modules/binding-for-another-system': { version: '1.0.0', optional: true },
    },
  };
  const record = (packages) => recordMatchesLock({ packages }, lock);

  it('accepts what npm installed, without the binaries of other systems', () => {
    expect(record({ 'node_modules/vite': { version: '8.3.8' } })).toBe(true);
  });

  it('sees a missing package', () => {
    expect(record({})).toBe(false);
  });

  it('sees another version', () => {
    expect(record({ 'node_modules/vite': { version: '8.3.7' } })).toBe(false);
  });
});

describe('selectSteps', () => {
  const select = (...args) => selectSteps(args, { stepNames: ['lint', 'unit', 'size'], projects: ['core', 'scripts'] });

  it('takes every step without arguments', () => {
    expect(select()).toEqual({ names: ['lint', 'unit', 'size'], filters: [] });
  });

  it.each([[['lint']], [['--only', 'lint']]])('takes one step: %j', (args) => {
    expect(select(...args)).toEqual({ names: ['lint'], filters: [] });
  });

  it('takes the unit tests of a package', () => {
    expect(select('core')).toEqual({ names: ['unit'], filters: ['--project', 'core'] });
  });

  it('takes the unit tests whose title contains a word', () => {
    const filters = ['--testNamePattern', 'blames-customer'];
    expect(select('blames-customer')).toEqual({ names: ['unit'], filters });
  });

  it('takes the unit tests of a file', () => {
    expect(select('matcher.test')).toEqual({ names: ['unit'], filters: ['matcher.test'] });
  });

  it('names the steps when one is unknown', () => {
    expect(select('--only', 'units').problem).toBe('there is no step “units”; the steps are lint, unit, size');
  });

  it('says what is wrong with an unknown option', () => {
    expect(select('--fast').problem).toContain('--fast');
  });
});

describe('countTests', () => {
  it('counts a file that does not load as one failure', () => {
    const count = countTests({
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{}, {}, {}, {}] },
        { status: 'failed', assertionResults: [] },
      ],
    });
    expect(formatTestCount(count)).toBe('tests: 3 passed, 2 failed');
  });
});

describe('run', () => {
  const node = (script) => run([process.execPath, '-e', script]);

  it('returns the output of both streams', async () => {
    const result = await node('console.log("out"); console.error("err")');
    expect(result.ok).toBe(true);
    expect(result.output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('reports a failure as a value', async () => {
    expect(await node('process.exit(3)')).toEqual({ ok: false, output: '' });
  });

  it('reports a program that is not there', async () => {
    const result = await run(['no-such-program']);
    expect(result.ok).toBe(false);
    expect(result.output).toContain('no-such-program could not be started');
  });
});
