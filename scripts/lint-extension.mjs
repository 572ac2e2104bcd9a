/** `npm run lint:extension`: Mozilla's own check of the built extension. It is fetched when it is needed: 240 packages are too many to keep. */
import './lib/node-version.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/process.mjs';
import { fromRoot, npm } from './lib/workspace.mjs';

const webExt = ['exec', '--yes', '--package=web-ext@10.7.0', '--', 'web-ext', 'lint', '--self-hosted', '--boring'];

if (await prepare()) {
  const { buildExtension, output } = await import('./extension/build.mjs');
  await buildExtension();
  const { ok } = await run([...npm(), ...webExt, '--source-dir', output('firefox')], { cwd: fromRoot(), show: true });
  process.exitCode = ok ? 0 : 1;
} else process.exitCode = 1;
