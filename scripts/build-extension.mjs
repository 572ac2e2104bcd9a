/** `npm run build:extension`: builds the extension for both browsers into extension/dist. */
import './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';

if (await prepare()) {
  // Imported only now: it needs what has just been installed.
  const { buildExtension } = await import('./extension/build.mjs');
  await buildExtension();
  console.log('Built extension/dist/chromium and extension/dist/firefox.');
} else process.exitCode = 1;
