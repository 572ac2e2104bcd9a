import { browser } from '../browser.ts';

const id = 'composers';
export const contentScript = 'content.js';

let synced: Promise<void> = Promise.resolve();

/** Runs the content script on the hosts that the person has allowed, and on no other. One change after the other. */
export function syncContentScripts(): Promise<void> {
  synced = synced.then(register, register);
  return synced;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  const matches = origins.filter((origin) => /^(?:\*|https?):\/\//u.test(origin));
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [contentScript],
      matches,
      // Editors live in frames that have no address of their own.
      allFrames: true,
      matchOriginAsFallback: true,
      // Some products focus the reply box before the page is idle.
      runAt: 'document_start',
      persistAcrossSessions: true,
    },
  ]);
}

/** Runs the content script in pages that were open before their host was allowed. */
export async function runInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const ids = tabs.map(({ id: tabId }) => tabId).filter((tabId) => tabId !== undefined);
  // A tab may close, or go to another page, meanwhile.
  await Promise.allSettled(ids.map(runInTab));
}

/** Runs the content script in one tab; it leaves pages alone where it runs already. */
export async function runInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [contentScript],
    injectImmediately: true,
  });
}
