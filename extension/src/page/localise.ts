import { browser } from '../browser.ts';
import { t, type MessageKey } from '../i18n.ts';

/** Fills the texts of a page: `data-text` names the message of an element, `data-label` that of its `aria-label`. */
export function localise(page: Document): void {
  page.documentElement.lang = browser.i18n.getUILanguage();
  page.documentElement.dir = t('direction');
  for (const each of page.querySelectorAll<HTMLElement>('[data-text]')) {
    each.textContent = t(each.dataset['text'] as MessageKey);
  }
  for (const each of page.querySelectorAll<HTMLElement>('[data-label]')) {
    each.setAttribute('aria-label', t(each.dataset['label'] as MessageKey));
  }
}
