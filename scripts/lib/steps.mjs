/**
 * The steps of `npm test` after install and build, in order: the quick ones first.
 *
 * A step is a name, a few words on what it proves, and the commands that prove it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fromRoot, publishedPackages, tool, workspacePackages } from './workspace.mjs';

const node = process.execPath;

const forEachPublishedPackage = (command) =>
  publishedPackages().map(({ directory }) => ({ command, options: { cwd: directory } }));

/** Every folder of tests and scripts is a small TypeScript project of its own, checked but not built. */
function testProjects() {
  const folders = [...workspacePackages().map(({ directory }) => path.join(directory, 'test')), fromRoot('scripts')];
  return folders.map((folder) => path.join(folder, 'tsconfig.json')).filter((file) => existsSync(file));
}

/** The unit tests; `filters` are what vitest takes, such as `--project core` or part of a file name. */
function unitTests({ filters, resultFile }) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`];
  return [{ command: [...tool('vitest'), 'run', ...reporters, ...filters] }];
}

export const steps = [
  {
    name: 'lint',
    about: 'oxlint, with types',
    commands: () => [{ command: [...tool('oxlint'), '--type-aware'] }],
  },
  {
    name: 'format',
    about: 'oxfmt; `npm run format` mends it',
    commands: () => [{ command: [...tool('oxfmt'), '--check'] }],
  },
  {
    name: 'generated',
    about: 'generated files are fresh; `npm run generate` mends them',
    commands: () => [{ command: [node, fromRoot('scripts', 'generate.mjs'), '--check'] }],
  },
  {
    name: 'unit',
    about: 'vitest',
    commands: unitTests,
  },
  {
    name: 'types',
    about: 'tsc over the tests, type tests among them',
    commands: () => testProjects().map((project) => ({ command: [...tool('typescript', 'tsc'), '-p', project] })),
  },
  {
    name: 'publint',
    about: 'what npm would publish is well formed',
    commands: () => forEachPublishedPackage([...tool('publint'), '--strict']),
  },
  {
    name: 'attw',
    about: 'consumers find the types',
    commands: () =>
      forEachPublishedPackage([...tool('@arethetypeswrong/cli', 'attw'), '--pack', '.', '--profile', 'esm-only']),
  },
  {
    name: 'bundle',
    about: 'the browser extension builds',
    commands: () => [{ command: [node, fromRoot('scripts', 'build-extension.mjs')] }],
  },
  {
    name: 'size',
    about: 'size-limit',
    commands: () => [{ command: tool('size-limit') }],
  },
];
