import { createChecker, suggest } from 'makegood';
import { browser, type MessageSender } from '../browser.ts';
import type { BackgroundReplies, BackgroundRequest, PhrasesVerdict } from '../protocol/background.ts';
import type { TabNotice } from '../protocol/tab.ts';
import type { Phrases } from '../settings/settings.ts';
import { readSettings, writeSettings } from '../settings/store.ts';
import { checkBox } from './check-box.ts';
import { currentChecker } from './checker.ts';
import { isTabOn, standingOf, switchTab } from './standing.ts';
import { warmUp } from './warm-up.ts';

type Answers = {
  readonly [K in BackgroundRequest['kind']]: (
    request: Extract<BackgroundRequest, { kind: K }>,
    sender: MessageSender,
  ) => Promise<BackgroundReplies[K]>;
};

/** How each request is answered. */
export const answers: Answers = {
  hello: async (_request, sender) => {
    const standing = await standingOf(sender);
    // After the answer: the page shall not wait for the engine.
    if (standing.on) setTimeout(() => void currentChecker().then(warmUp), 0);
    return standing;
  },
  check: async ({ case: input }) => (await currentChecker()).check(input),
  suggest: ({ case: input, finding }) => suggest(input, finding),
  'switch-rule-off': async ({ ruleId }) => {
    const { settings } = await readSettings();
    await writeSettings({ severities: { ...settings.severities, [ruleId]: 'off' } });
    return true;
  },
  'tell-panel': async ({ update }, { tab }) => {
    // Nobody listens while the panel's page is still loading; it asks when it has loaded.
    if (tab?.id !== undefined) await Promise.allSettled([browser.tabs.sendMessage(tab.id, update)]);
    return true;
  },
  'list-rules': async () => {
    const { settings } = await readSettings();
    const { rules } = createChecker({ rules: settings.phrases.rules ?? [] });
    return rules.map(({ id, severity, summary, why }) => ({ id, severity, summary, why }));
  },
  'try-phrases': ({ phrases }) => Promise.resolve(tryPhrases(phrases as Phrases)),
  'tab-status': async ({ tabId }) => ({ on: await isTabOn(tabId) }),
  'switch-tab': async ({ tabId, on }) => {
    await switchTab(tabId, on);
    const notice: TabNotice = { kind: 'standing-changed' };
    await Promise.allSettled([browser.tabs.sendMessage(tabId, notice)]);
    return true;
  },
  'check-box': ({ tabId }) => checkBox(tabId),
};

/** Never rejects for what a file holds: the reason is for the person who chose it. */
function tryPhrases(phrases: Phrases): PhrasesVerdict {
  try {
    createChecker(phrases);
    return { ok: true, rules: phrases.rules?.length ?? 0, lexicons: phrases.lexicons?.length ?? 0 };
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof SyntaxError) return { ok: false, problem: cause.message };
    throw cause;
  }
}
