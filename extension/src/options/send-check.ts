import { writeSettings, type StoredSettings } from '../settings/store.ts';

const box = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('#send-check');

export function showSendCheck({ settings, fixed }: StoredSettings): void {
  const input = box();
  if (input === null) return;
  input.checked = settings.sendCheck;
  input.disabled = fixed.has('sendCheck');
}

export function wireSendCheck(): void {
  const input = box();
  input?.addEventListener('change', () => void writeSettings({ sendCheck: input.checked }));
}
