/** Which version of a product is installed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The upstream part of a Debian package's version: `1.6.5` of `1.6.5+dfsg-1+deb12u13`. */
export function debianVersion(name) {
  const full = execFileSync('dpkg-query', ['--show', '--showformat=${Version}', name], { encoding: 'utf8' });
  return /^(?:\d+:)?(?<upstream>[\d.]*\d)/u.exec(full)?.groups.upstream ?? full;
}

/** The version of an npm package in a product's folder. */
export function moduleVersion(state, name) {
  return JSON.parse(readFileSync(path.join(state, 'node_modules', name, 'package.json'), 'utf8')).version;
}
