/** Lists and reads the files of the project. It does without git, which may be missing or refuse the folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { fromRoot } from './workspace.mjs';

/** The folders that .gitignore leaves out: its lines that end in a slash. */
function ignoredFolders() {
  const folders = readText('.gitignore')
    .split('\n')
    .filter((line) => line.endsWith('/'));
  return new Set(['.git', ...folders.map((line) => line.slice(0, -1))]);
}

function filesBelow(folder, ignored) {
  return readdirSync(fromRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ignored.has(entry.name) ? [] : filesBelow(file, ignored);
    // In a worktree `.git` is a file.
    return entry.isFile() && !ignored.has(entry.name) ? [file] : [];
  });
}

/** Every file of the project, as a path from the root with forward slashes. */
export const projectFiles = () => filesBelow('', ignoredFolders());

export const readText = (file) => readFileSync(fromRoot(file), 'utf8');

/** The text of a file, or `undefined` when it holds bytes that are no text, such as a picture. */
export function readIfText(file) {
  const content = readFileSync(fromRoot(file));
  return content.includes(0) ? undefined : content.toString('utf8');
}
