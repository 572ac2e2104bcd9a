import { sites } from '../sites/index.ts';

/**
 * The hosts to ask for, so that the page of this address can be checked: all of its product's, where it is a known one, since a help
 * desk gives every company an address of its own; else this host alone.
 */
export function hostsFor({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string[] {
  const site = sites.find(({ hosts }) => hosts.some((pattern) => coversHost(pattern, hostname)));
  return site === undefined ? [`${protocol}//${hostname}/*`] : site.hosts.map(toOrigin);
}

/** A permission is for whole hosts: the path of a match pattern does not matter. */
export const toOrigin = (pattern: string): string => pattern.replace(/^(?<host>[^/]+\/\/[^/]+)\/.*$/u, '$<host>/*');

function coversHost(pattern: string, hostname: string): boolean {
  const host = /^[^/]+\/\/(?<host>[^/]+)/u.exec(pattern)?.groups?.['host'] ?? '';
  return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
}
