/** Where the browsers are, and how to get them on a plain Debian. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export const KINDS = ['chromium', 'firefox'];

/** Names to look for in PATH, and the Debian package that brings the first of them. */
const BROWSERS = {
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

function installOnDebian(name) {
  console.log(`Installing ${name} with apt-get`);
  const apt = (...args) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update', '-qq');
  apt('install', '-qq', '-y', '--no-install-recommends', name, 'fonts-liberation');
}

/**
 * The path of a browser, or undefined where there is none and none can be installed.
 * `CHROMIUM` and `FIREFOX` in the environment win.
 * @param {'chromium' | 'firefox'} kind
 */
export function findBrowser(kind) {
  const { variable, names, debian } = BROWSERS[kind];
  const named = process.env[variable];
  if (named) return named;
  const found = inPath(names);
  if (found !== undefined || !mayInstall()) return found;
  try {
    installOnDebian(debian);
  } catch (cause) {
    console.log(`${debian} could not be installed: ${cause.message}`);
  }
  return inPath(names);
}
