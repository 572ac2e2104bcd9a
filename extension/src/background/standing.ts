import { browser, type MessageSender } from '../browser.ts';
import type { Standing } from '../protocol/background.ts';
import { isOn } from '../settings/settings.ts';
import { readSettings } from '../settings/store.ts';

/** Tabs that were switched off; the browser forgets them when it closes. */
const offTabsKey = 'offTabs';

/** Whether the page that asks is checked. */
export async function standingOf(sender: MessageSender): Promise<Standing> {
  const [{ settings }, tabOn] = await Promise.all([readSettings(), isTabOn(sender.tab?.id)]);
  return {
    on: tabOn && isOn(settings, hostOf(sender.tab?.url ?? sender.url), Date.now()),
    sendCheck: settings.sendCheck,
  };
}

export async function isTabOn(tabId: number | undefined): Promise<boolean> {
  return tabId === undefined || !(await offTabs()).includes(tabId);
}

export async function switchTab(tabId: number, on: boolean): Promise<void> {
  const others = (await offTabs()).filter((id) => id !== tabId);
  await browser.storage.session.set({ [offTabsKey]: on ? others : [...others, tabId] });
}

async function offTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(offTabsKey);
  return (stored[offTabsKey] as number[] | undefined) ?? [];
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : '';
}
