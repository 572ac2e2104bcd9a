import { browser } from '../browser.ts';
import { hostsFor } from '../settings/hosts.ts';

/** The tab that the popup was opened on. */
export interface OpenTab {
  readonly id: number;
  /** Its host, such as `mail.example.com`; undefined for pages of the browser, which no extension may read. */
  readonly host: string | undefined;
  /** The permission to ask for. */
  readonly origins: readonly string[];
  /** Whether the person has allowed it. */
  readonly isAllowed: boolean;
}

export async function openTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const address = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const isPage = address?.protocol === 'https:' || address?.protocol === 'http:';
  const origins = isPage ? hostsFor(address) : [];
  const isAllowed =
    isPage && (await browser.permissions.contains({ origins: [`${address.protocol}//${address.hostname}/*`] }));
  return { id: tab.id, host: isPage ? address.host : undefined, origins, isAllowed };
}
