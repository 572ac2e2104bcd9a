import { browser } from '../browser.ts';
import type { PanelAction, PanelReply, PanelRequest, PanelUpdate } from '../protocol/panel.ts';

/** The way to the session that opened this panel. */
export interface Connection {
  ask(action: PanelAction): Promise<PanelReply>;
  /** Calls `listener` after each change. */
  listen(listener: (update: PanelUpdate) => void): void;
}

/**
 * Connects to the session whose token stands in the address. Messages go through the browser, which lets only parts of this extension
 * take part; what the page around posts to this window is never heard. They make the way round by the background, because a page of the
 * extension that is framed by another can neither address its own tab in Firefox nor hear what content scripts say.
 */
export function connect(token: string): Connection {
  return {
    ask: (action) => askPanelSession({ kind: 'panel', token, action }),
    listen: (listener) => {
      browser.runtime.onMessage.addListener((message: unknown) => {
        const update = message as PanelUpdate;
        if (update.kind === 'panel-state' && update.token === token) listener(update);
        return undefined;
      });
    },
  };
}

async function askPanelSession(request: PanelRequest): Promise<PanelReply> {
  const reply = await browser.runtime.sendMessage<PanelRequest, PanelReply | undefined>(request);
  if (reply === undefined) throw new Error('This page is the panel of a reply box, and works only beside one.');
  return reply;
}
