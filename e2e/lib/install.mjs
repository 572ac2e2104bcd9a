/** The packages of the browser tests, installed when they are first needed. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../', import.meta.url));

/** Installs what `e2e/package-lock.json` names, unless it is there. Call it before importing anything that needs it. */
export function ensureInstalled() {
  if (existsSync(path.join(folder, 'node_modules', 'puppeteer-core'))) return;
  console.log('Installing the packages of the browser tests into e2e/node_modules');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
