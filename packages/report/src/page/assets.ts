/** What the build made of a page's script and style; the hashes are for the page's security policy (`sha256-…`). */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
  readonly scriptHash: string;
  /** Of every style sheet that the page may hold, also those that its script adds. */
  readonly styleHashes: readonly string[];
}

/**
 * The security policy of a page that stands alone: only its own script and style, no network at all.
 * @param connect whether the page may talk to where it came from
 */
export function contentPolicy({ scriptHash, styleHashes }: PageAssets, connect = false): string {
  const styles = styleHashes.map((hash) => `'${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src ${styles}`,
    'img-src data:',
    ...(connect ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
