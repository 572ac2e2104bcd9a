import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

// The same result on every machine; the workers inherit it.
process.env['TZ'] = 'UTC';

// What tests write goes into one folder, which a run takes away with it.
const scratch = mkdtempSync(join(tmpdir(), 'makegood-tests-'));
process.env['TMPDIR'] = scratch;
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

export default defineConfig({
  resolve: {
    // Tests read the sources, so that they need no build and point at the line that is wrong.
    alias: [
      { find: /^makegood$/u, replacement: source('packages/core/src/index.ts') },
      { find: /^@makegood\/report$/u, replacement: source('packages/report/src/index.ts') },
      { find: /^@makegood\/dom$/u, replacement: source('packages/dom/src/index.ts') },
    ],
  },
  test: {
    // Property tests start from a fixed seed.
    setupFiles: [source('scripts/test/setup.mjs')],
    // The first test of a file may have to load the 3.8 MB language model on a busy machine.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      { extends: true, test: { name: 'core', include: ['packages/core/test/**/*.test.ts'] } },
      { extends: true, test: { name: 'cli', include: ['packages/cli/test/**/*.test.ts'] } },
      { extends: true, test: { name: 'report', include: ['packages/report/test/**/*.test.ts'] } },
      { extends: true, test: { name: 'dom', include: ['packages/dom/test/**/*.test.ts'] } },
      { extends: true, test: { name: 'extension', include: ['extension/test/**/*.test.ts'] } },
      { extends: true, test: { name: 'scripts', include: ['scripts/test/**/*.test.mjs'] } },
    ],
  },
});
