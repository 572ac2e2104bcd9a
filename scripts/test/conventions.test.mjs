/** Conventions that no compiler and no linter holds. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectFiles, readIfText, readText } from '../lib/files.mjs';
import { fromRoot, readJson, tool, workspacePackages } from '../lib/workspace.mjs';

const manifest = readJson(fromRoot('package.json'));
const locks = ['package-lock.json', 'e2e/package-lock.json'].map((file) => readJson(fromRoot(file)));
const files = projectFiles();
const code = files.filter((file) => /\.(?:ts|mts|mjs|js)$/u.test(file));
const sources = files.filter((file) => /^(?:packages\/[^/]+|extension)\/src\/.*\.ts$/u.test(file));
const tests = files.filter((file) => /\/test\/.*\.(?:ts|mjs)$/u.test(file));

/** Lines of these files that match, as `file:line: text`, ready to be read in a failure. */
function linesMatching(candidates, pattern) {
  return candidates.flatMap((file) =>
    (readIfText(file) ?? '')
      .split('\n')
      .map((text, index) => ({ text, place: `${file}:${index + 1}` }))
      .filter(({ text }) => pattern.test(text))
      .map(({ text, place }) => `${place}: ${text.trim()}`),
  );
}

/** The npm commands in the code blocks and code spans of a text: `npm test`, `npm run bench`. */
function npmCommands(text) {
  return [...text.matchAll(/\bnpm (?:(?:run|run-script) (?<script>[\w:-]+)|(?<short>test|start)\b)/gu)].map(
    ({ groups }) => groups.script ?? groups.short,
  );
}

describe('commands', () => {
  it.each(['README.md', 'CONTRIBUTING.md'])('%s names only scripts that exist', (file) => {
    const missing = npmCommands(readText(file)).filter((script) => manifest.scripts[script] === undefined);
    expect(missing).toEqual([]);
  });

  it('every script of package.json runs a file that exists', () => {
    const named = Object.values(manifest.scripts).flatMap((script) => script.match(/\b(?:scripts|e2e)\/\S+/gu) ?? []);
    expect(named.filter((file) => !existsSync(fromRoot(file)))).toEqual([]);
  });

  it('.ci/run runs only commands that the README names', () => {
    const isCommand = (line) => line !== '' && !/^(?:#|set |cd )/u.test(line);
    const commands = readText('.ci/run').split('\n').filter(isCommand);
    expect(commands).toEqual([
      'npm test',
      'npm start',
      'npm run e2e:extension',
      'npm run e2e:apps -- roundcube redmine converse notes internal-note mend-and-send',
    ]);
    expect(commands.filter((command) => !readText('README.md').includes(command))).toEqual([]);
  });
});

describe('packages', () => {
  it('the core compiles without the types of Node and of the browser', () => {
    const [node, tsc] = tool('typescript', 'tsc');
    const shown = execFileSync(node, [tsc, '--showConfig', '-p', fromRoot('packages', 'core')]);
    const { compilerOptions } = JSON.parse(shown.toString('utf8'));
    expect(compilerOptions.types).toEqual([]);
    expect(compilerOptions.lib).toEqual(['es2023']);
  });

  it('the package for pages compiles without the types of Node and of extensions', () => {
    const [node, tsc] = tool('typescript', 'tsc');
    const shown = execFileSync(node, [tsc, '--showConfig', '-p', fromRoot('packages', 'dom')]);
    expect(JSON.parse(shown.toString('utf8')).compilerOptions.types).toEqual([]);
  });

  it('every package is built by `npm run build`', () => {
    const { references } = readJson(fromRoot('tsconfig.json'));
    const built = references.map((reference) => reference.path);
    expect(built.toSorted()).toEqual(workspacePackages().map(({ project }) => project));
  });

  const importable = workspacePackages().filter(({ manifest: { exports, bin } }) => exports ?? bin);

  describe.each(importable)('$manifest.name', ({ directory, manifest: { exports = {}, bin = {} } }) => {
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );

    it.each([...targets, ...Object.values(bin)])(
      'has the file that it promises: %s (after `npm run build`)',
      (target) => {
        expect(existsSync(path.join(directory, target))).toBe(true);
      },
    );

    it.each(targets.filter((target) => target.endsWith('.js')))('loads %s', async (target) => {
      const module = await import(pathToFileURL(path.join(directory, target)).href);
      expect(Object.keys(module)).not.toEqual([]);
    });
  });
});

describe('code', () => {
  it('no source file is longer than 250 lines, data excepted', () => {
    const isData = (file) => file.startsWith('packages/core/src/lexicon/data/') || file.includes('.generated.');
    const lengths = sources
      .filter((file) => !isData(file))
      .map((file) => [file, readText(file).trimEnd().split('\n').length]);
    expect(lengths.filter(([, length]) => length > 250)).toEqual([]);
  });

  it('no test is left out or alone', () => {
    expect(linesMatching(tests, /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo)\b/u)).toEqual([]);
  });

  it('every suppression of a check says why, after two dashes or a colon', () => {
    const suppressions = linesMatching(
      code,
      /\b(?:oxlint|eslint)-disable|@ts-(?:expect-error|ignore|nocheck)\b|\boxfmt-ignore\b/u,
    );
    const others = suppressions.filter((line) => !line.startsWith('scripts/test/conventions.test.mjs'));
    expect(others.filter((line) => !/(?: -- |@ts-expect-error:? )\S.{8,}/u.test(line))).toEqual([]);
  });
});

describe('portability', () => {
  it('no file mentions a path of somebody’s machine', () => {
    expect(linesMatching(files, /(?:^|[\s"'`(=:])\/(?:work|root|home|Users)\/\w/u)).toEqual([]);
  });

  it('no file mentions the host of a package registry', () => {
    expect(linesMatching(files, /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/u)).toEqual([]);
  });

  it('the lock files take every package from the registry of whoever installs', () => {
    const resolved = locks
      .flatMap(({ packages }) => Object.values(packages))
      .filter((entry) => entry.resolved !== undefined && entry.link !== true);
    expect(resolved).toEqual([]);
  });

  it('dependencies have exact versions', () => {
    const manifests = [
      manifest,
      readJson(fromRoot('e2e/package.json')),
      ...workspacePackages().map((entry) => entry.manifest),
    ];
    const ranges = manifests.flatMap(({ dependencies = {}, devDependencies = {} }) =>
      Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u.test(version),
      ),
    );
    expect(ranges).toEqual([]);
  });
});
