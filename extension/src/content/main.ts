import { openField } from '@makegood/dom';
import { browser } from '../browser.ts';
import { askBackground } from '../protocol/background.ts';
import type { PanelRequest } from '../protocol/panel.ts';
import type { TabNotice } from '../protocol/tab.ts';
import { watchSettings } from '../settings/store.ts';
import { findComposer } from '../sites/index.ts';
import { focusNow, watchFocus } from './focus.ts';
import { isOutermost } from './frames.ts';
import { answerPanel } from './session/answer-panel.ts';
import { createBoundary } from './session/boundary.ts';
import { Session } from './session/session.ts';

/**
 * The content script of one page: opens a session when a reply box gets the focus, and does nothing until then.
 *
 * It is run again when the agent asks for a box on a page where it already runs; the second copy then leaves the page to the first.
 */
class Page {
  readonly #life = new AbortController();
  #session: Session | undefined;
  /** The end of the opening before: one at a time, so that a box is not opened twice. */
  #opened: Promise<Session | undefined> = Promise.resolve(undefined);

  start(): void {
    const { signal } = this.#life;
    const { guard } = createBoundary(() => this.#end());
    const focused = guard((element: Element) => this.#open(element, { asked: false }));
    watchFocus(window, focused, signal);
    browser.runtime.onMessage.addListener((message: unknown) => this.#hear(message as PanelRequest | TabNotice));
    watchSettings(
      guard(() => this.#stand()),
      signal,
    );
  }

  #end(): void {
    this.#life.abort();
    this.#session?.end();
  }

  /** Opens a session on the element, where it is a reply box and the page is checked; one that is open is given back. */
  #open(element: Element, options: { asked: boolean }): Promise<Session | undefined> {
    this.#opened = this.#opened.then(() => this.#openNow(element, options));
    return this.#opened;
  }

  async #openNow(element: Element, { asked }: { asked: boolean }): Promise<Session | undefined> {
    const current = this.#session;
    if (current?.isAlive === true && current.field.element.contains(element)) return current;
    const composer = findComposer(element as HTMLElement, { asked });
    const field = composer === undefined ? undefined : openField(composer.field);
    if (composer === undefined || field === undefined) return undefined;
    const [answer] = await Promise.allSettled([askBackground({ kind: 'hello' })]);
    if (answer.status === 'rejected') {
      // The extension was updated or removed: what is left of it in the page stops.
      this.#end();
      return undefined;
    }
    if (!answer.value.on && !asked) return undefined;
    this.#session?.end();
    this.#session = new Session(composer, field, answer.value);
    return this.#session;
  }

  #hear(message: PanelRequest | TabNotice): Promise<unknown> | undefined {
    const session = this.#session?.isAlive === true ? this.#session : undefined;
    switch (message.kind) {
      case 'panel':
        return session?.token === message.token ? answerPanel(session, message.action) : undefined;
      case 'open-panel':
        // While the popup is open the page has no focus, but still knows which box had it.
        return document.hasFocus() || window.parent === window ? this.#openPanel() : undefined;
      case 'standing-changed':
        void this.#stand();
        return undefined;
      default:
        return undefined;
    }
  }

  /** The agent asks for the box with the focus, whatever the site says that it is. */
  async #openPanel(): Promise<boolean> {
    const element = focusNow(document);
    const session = (element === undefined ? undefined : await this.#open(element, { asked: true })) ?? this.#session;
    if (session?.isAlive !== true) return false;
    session.callPanel();
    return true;
  }

  /** Settings have changed: judge anew, or go away where the check is now off. */
  async #stand(): Promise<void> {
    const session = this.#session;
    if (session === undefined) return;
    session.standing = await askBackground({ kind: 'hello' });
    if (session.standing.on) {
      session.judgeAnew();
      return;
    }
    session.end();
    this.#session = undefined;
  }
}

declare global {
  // A name in the content scripts' own world; the page does not see it.
  var makegoodPage: Page | undefined;
}

if (globalThis.makegoodPage === undefined && isOutermost(window)) {
  globalThis.makegoodPage = new Page();
  globalThis.makegoodPage.start();
}
