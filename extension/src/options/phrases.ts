import { t } from '../i18n.ts';
import { askBackground } from '../protocol/background.ts';
import type { Phrases } from '../settings/settings.ts';
import { readSettings, writeSettings, type StoredSettings } from '../settings/store.ts';

const byId = (id: string): HTMLElement | null => document.getElementById(id);
const buttonById = (id: string): HTMLButtonElement | null => document.querySelector<HTMLButtonElement>(`button#${id}`);
const fileInput = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#import');

/** How many phrases of one's own there are. */
export function showPhrases({ settings: { phrases }, fixed }: StoredSettings): void {
  const rules = phrases.rules?.length ?? 0;
  const lexicons = phrases.lexicons?.length ?? 0;
  const isEmpty = rules + lexicons === 0;
  const isFixed = fixed.has('phrases');
  const status = byId('phrases');
  if (status !== null) status.textContent = isEmpty ? t('phrases_none') : t('phrases_are', rules, lexicons);
  const input = fileInput();
  if (input !== null) input.disabled = isFixed;
  const exporting = buttonById('export');
  if (exporting !== null) exporting.disabled = isEmpty;
  const remove = buttonById('remove');
  if (remove !== null) remove.disabled = isEmpty || isFixed;
}

export function wirePhrases(): void {
  const input = fileInput();
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) void importFile(file);
  });
  byId('export')?.addEventListener('click', () => void exportFile());
  byId('remove')?.addEventListener('click', () => void writeSettings({ phrases: {} }));
}

async function importFile(file: File): Promise<void> {
  const phrases = parse(await file.text());
  if (typeof phrases === 'string') {
    tell(t('phrases_no_json', file.name, phrases));
    return;
  }
  const { rules, lexicons, slots } = phrases;
  const verdict = await askBackground({ kind: 'try-phrases', phrases });
  tell(verdict.ok ? '' : t('phrases_refused', file.name, verdict.problem));
  if (!verdict.ok) return;
  // Severities in the same file are a choice of its own, made above.
  await writeSettings({
    phrases: { ...(rules && { rules }), ...(lexicons && { lexicons }), ...(slots && { slots }) },
  });
}

/** What a file holds, or why it is no JSON. */
function parse(text: string): Phrases | string {
  try {
    return JSON.parse(text) as Phrases;
  } catch (cause) {
    if (cause instanceof SyntaxError) return cause.message;
    throw cause;
  }
}

async function exportFile(): Promise<void> {
  const { settings } = await readSettings();
  const file = new Blob([`${JSON.stringify(settings.phrases, undefined, 2)}\n`], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'makegood-phrases.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

function tell(problem: string): void {
  const place = byId('problem');
  if (place !== null) place.textContent = problem;
}
