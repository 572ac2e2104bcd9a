import { browser } from '../browser.ts';
import type { TabNotice } from '../protocol/tab.ts';
import { runInTab } from './content-scripts.ts';

/** Opens the panel at the box with the focus. The press of a key or of the popup's button allows this for the tab, until it leaves the page. */
export async function checkBox(tabId: number): Promise<boolean> {
  await runInTab(tabId);
  const notice: TabNotice = { kind: 'open-panel' };
  const [answer] = await Promise.allSettled([browser.tabs.sendMessage(tabId, notice)]);
  return answer.status === 'fulfilled' && answer.value === true;
}
