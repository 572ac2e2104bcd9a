import { browser, type MessageSender } from '../browser.ts';
import type { BackgroundRequest } from '../protocol/background.ts';
import type { PanelReply, PanelRequest } from '../protocol/panel.ts';
import { answers } from './answers.ts';
import { checkBox } from './check-box.ts';
import { runInOpenTabs, syncContentScripts } from './content-scripts.ts';

// Listeners are set while the script is first read: what wakes an idle background is delivered to them and to no later ones.

browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
  const request = message as BackgroundRequest | PanelRequest;
  if (request.kind === 'panel') return passToSession(request, sender);
  if (!Object.hasOwn(answers, request.kind)) return undefined;
  const answer = answers[request.kind] as (request: BackgroundRequest, sender: MessageSender) => Promise<unknown>;
  return answer(request, sender);
});

/** The panel's session listens in the tab that the panel is shown in; only the one that knows the token answers. */
function passToSession(request: PanelRequest, { tab }: MessageSender): Promise<PanelReply> | undefined {
  return tab?.id === undefined ? undefined : browser.tabs.sendMessage(tab.id, request);
}

browser.runtime.onInstalled.addListener(() => void syncContentScripts());
browser.runtime.onStartup.addListener(() => void syncContentScripts());
browser.permissions.onRemoved.addListener(() => void syncContentScripts());
browser.permissions.onAdded.addListener(({ origins = [] }) => {
  void syncContentScripts().then(() => runInOpenTabs(origins));
});

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'open-panel' && tab?.id !== undefined) void checkBox(tab.id);
});
