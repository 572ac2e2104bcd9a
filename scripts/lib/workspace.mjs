/** Where things are: the root, the packages, and the tools that npm installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export const fromRoot = (...parts) => path.join(root, ...parts);

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Every package of the workspace: `{ folder: 'core', project: 'packages/core', directory, manifest }`. */
export function workspacePackages() {
  return [...readdirSync(fromRoot('packages')).map((folder) => `packages/${folder}`), 'extension']
    .toSorted()
    .map((project) => ({ folder: path.basename(project), project, directory: fromRoot(project) }))
    .filter(({ directory }) => existsSync(path.join(directory, 'package.json')))
    .map((entry) => ({ ...entry, manifest: readJson(path.join(entry.directory, 'package.json')) }));
}

/** The packages that people install from the registry. */
export const publishedPackages = () => workspacePackages().filter(({ manifest }) => manifest.private !== true);

/**
 * The command that runs an installed tool.
 *
 * It starts the tool's own file with this Node instead of the shim in node_modules/.bin,
 * which is a shell script on one system and a batch file on another.
 */
export function tool(packageName, binName = packageName) {
  const directory = fromRoot('node_modules', packageName);
  const { bin } = readJson(path.join(directory, 'package.json'));
  return [process.execPath, path.join(directory, typeof bin === 'string' ? bin : bin[binName])];
}

/** The command that runs npm: the one that started this script, where there is one. */
export function npm() {
  const started = process.env.npm_execpath;
  return started?.endsWith('npm-cli.js') ? [process.execPath, started] : ['npm'];
}
