/** `npm run package`: builds the extension and packs a zip for each browser, the same bytes each time. */
import './lib/node-version.mjs';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { prepare } from './lib/prepare.mjs';
import { fromRoot, readJson } from './lib/workspace.mjs';

async function packageExtension() {
  // Imported only now: they need what has just been installed.
  const { browsers, buildExtension, output } = await import('./extension/build.mjs');
  const { zip } = await import('./extension/zip.mjs');
  await buildExtension();
  const { version } = readJson(fromRoot('extension', 'package.json'));
  for (const browser of browsers) {
    const bytes = zip(output(browser));
    const file = output(`makegood-${version}-${browser}.zip`);
    writeFileSync(file, bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${path.relative(fromRoot(), file)}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${hash}`);
  }
}

if (await prepare()) await packageExtension();
else process.exitCode = 1;
