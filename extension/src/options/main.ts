import { localise } from '../page/localise.ts';
import { readSettings, watchSettings } from '../settings/store.ts';
import { showHosts } from './hosts.ts';
import { wirePhrases, showPhrases } from './phrases.ts';
import { showRules } from './rules.ts';
import { wireSendCheck, showSendCheck } from './send-check.ts';
import { showShortcut } from './shortcut.ts';
import { showSites } from './sites.ts';

async function show(): Promise<void> {
  const stored = await readSettings();
  const policy = document.getElementById('policy');
  if (policy !== null) policy.hidden = stored.fixed.size === 0;
  showSendCheck(stored);
  showPhrases(stored);
  await Promise.all([showSites(), showHosts(stored), showRules(stored), showShortcut()]);
}

localise(document);
wireSendCheck();
wirePhrases();
watchSettings(() => void show(), new AbortController().signal);
await show();
