import { browser } from '../browser.ts';
import type { PanelAction, PanelReply, PanelRequest, PanelState, PanelUpdate } from '../protocol/panel.ts';

/** The way to the session that opened this panel. */
export interface Connection {
  ask(action: PanelAction): Promise<PanelReply>;
  /** Calls `listener` with the state after each change. */
  listen(listener: (state: PanelState) => void): void;
}

/**
 * Connects to the session whose token stands in the address. Messages go through the browser, which lets only parts of this extension
 * take part; what the page around posts to this window is never heard.
 */
export async function connect(token: string): Promise<Connection> {
  const tab = await browser.tabs.getCurrent();
  const tabId = tab?.id;
  if (token === '' || tabId === undefined) throw new Error('This page is the panel of a reply box, and works only beside one.');
  return {
    ask: async (action) => {
      const request: PanelRequest = { kind: 'panel', token, action };
      return (await browser.tabs.sendMessage(tabId, request)) as PanelReply;
    },
    listen: (listener) => {
      browser.runtime.onMessage.addListener((message: unknown) => {
        const update = message as PanelUpdate;
        if (update.kind === 'panel-state' && update.token === token) listener(update.state);
        return undefined;
      });
    },
  };
}
