const escape = (literal: string): string => literal.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

/** Whether an address fits a match pattern of the browser's extension API: `https://*.example.com/path/*`. */
export function fitsMatchPattern(
  pattern: string,
  address: Pick<Location, 'protocol' | 'hostname' | 'pathname'>,
): boolean {
  const parts = /^(?<scheme>https?):\/\/(?<host>[^/]+)(?<path>\/.*)$/u.exec(pattern)?.groups;
  if (parts === undefined) throw new TypeError(`Not a match pattern of one scheme, host and path: ${pattern}`);
  const { scheme = '', host = '', path = '' } = parts;
  if (address.protocol !== `${scheme}:`) return false;
  const domain = host.startsWith('*.') ? host.slice(2) : undefined;
  const fitsHost =
    address.hostname === (domain ?? host) || (domain !== undefined && address.hostname.endsWith(`.${domain}`));
  return fitsHost && new RegExp(`^${path.split('*').map(escape).join('.*')}$`, 'u').test(address.pathname);
}
