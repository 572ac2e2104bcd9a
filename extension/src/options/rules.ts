import type { Severity } from 'makegood';
import { t, type MessageKey } from '../i18n.ts';
import { element } from '../page/element.ts';
import { keepFocus, showChildren } from '../page/parts.ts';
import { askBackground, type RuleSummary } from '../protocol/background.ts';
import { readSettings, writeSettings, type StoredSettings } from '../settings/store.ts';

const choices: Readonly<Record<Severity | 'off', MessageKey>> = {
  error: 'severity_error',
  warning: 'severity_warning',
  hint: 'severity_hint',
  off: 'severity_off',
};

/** Every rule, with the severity that it is shown with. */
export async function showRules({ settings, fixed }: StoredSettings): Promise<void> {
  const rules = await askBackground({ kind: 'list-rules' });
  const list = document.getElementById('rules');
  const rows = rules.map((rule) => rowOf(rule, settings.severities[rule.id] ?? rule.severity, fixed.has('severities')));
  if (list !== null) keepFocus(list, () => showChildren(list, rows));
}

function rowOf({ id, severity, summary, why }: RuleSummary, chosen: Severity | 'off', isFixed: boolean): HTMLElement {
  const select = element(
    'select',
    {
      key: id,
      attributes: { 'aria-label': t('options_severity_of', id), disabled: isFixed },
      on: { change: () => void choose(id, severity, select.value as Severity | 'off') },
    },
    ...Object.entries(choices).map(([value, name]) =>
      element('option', { attributes: { value, selected: value === chosen } }, t(name)),
    ),
  );
  return element(
    'li',
    { class: 'row' },
    element('span', { class: 'about' }, summary, element('br'), element('span', { class: 'detail' }, why)),
    select,
  );
}

/** The rule's own severity is not stored, so that it follows the engine's. */
async function choose(id: string, usual: Severity, chosen: Severity | 'off'): Promise<void> {
  const { settings } = await readSettings();
  const { [id]: _before, ...others } = settings.severities;
  await writeSettings({ severities: chosen === usual ? others : { ...others, [id]: chosen } });
}
