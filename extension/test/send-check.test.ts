// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSendCheck } from '../src/content/session/send-check.ts';
import type { Composer } from '../src/sites/index.ts';

/** A composer whose button and Enter send, and what came of it. */
function stand(shouldAsk: () => boolean) {
  document.body.innerHTML = '<form><textarea></textarea><button type="button">Send</button></form>';
  const root = document.querySelector('form') as HTMLFormElement;
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const button = document.querySelector('button') as HTMLButtonElement;
  const sent = vi.fn<() => void>();
  button.addEventListener('click', sent);
  field.addEventListener('keydown', sent);
  const composer = {
    field,
    root,
    site: { sending: { buttons: 'button' } },
    isSendButton: (target: Element) => target === button,
    isSendKey: ({ key }: KeyboardEvent) => key === 'Enter',
  } as unknown as Composer;
  const life = new AbortController();
  const ask = vi.fn<(how: 'button' | 'key') => void>();
  const passed = vi.fn<() => void>();
  const about = vi.fn<() => void>();
  const check = createSendCheck({ composer, shouldAsk, ask, about, passed, signal: life.signal });
  return { life, check, ask, about, passed, sent, button, field };
}

/** An event as a person's own key or click makes it. */
function act(target: Element, event: Event): boolean {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return target.dispatchEvent(event);
}
const click = (target: Element): boolean => act(target, new MouseEvent('click', { bubbles: true, cancelable: true }));
const enter = (target: Element): boolean =>
  act(target, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

describe('the question before sending', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
  });

  it('holds a click and a key back, and keeps them from the page', () => {
    const { ask, sent, button, passed } = stand(() => true);
    expect(click(button)).toBe(false);
    expect(ask).toHaveBeenCalledExactlyOnceWith('button');
    expect(sent).not.toHaveBeenCalled();
    expect(passed).not.toHaveBeenCalled();
  });

  it('never holds the same draft back twice', () => {
    const { ask, sent, field } = stand(() => true);
    enter(field);
    enter(field);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('presses the page’s own button when the person sends anyway', () => {
    const { check, sent, field } = stand(() => true);
    enter(field);
    check.sendAnyway();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('asks again for the next message', () => {
    const { check, ask, button } = stand(() => true);
    click(button);
    check.sendAnyway();
    check.reset();
    click(button);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('lets a message go that there is nothing to ask about', () => {
    const { ask, sent, passed, button } = stand(() => false);
    click(button);
    expect(ask).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledTimes(1);
    expect(passed).toHaveBeenCalledTimes(1);
  });

  it('lets a message go when deciding fails', () => {
    const { ask, sent, button } = stand(() => {
      throw new Error('the page has changed');
    });
    click(button);
    expect(ask).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('lets a message go when deciding takes more than 100 ms', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { ask, sent, button } = stand(() => {
      now += 101;
      return true;
    });
    click(button);
    expect(ask).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('takes no notice of what a script of the page dispatches', () => {
    const { ask, sent, button } = stand(() => true);
    button.click();
    expect(ask).not.toHaveBeenCalled();
    expect(sent).toHaveBeenCalledTimes(1);
  });

  it('has the draft judged when somebody points at the button, reaches it by Tab or holds the key', () => {
    const { about, ask, button, field } = stand(() => true);
    for (const name of ['pointerover', 'focusin']) button.dispatchEvent(new Event(name, { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control', bubbles: true }));
    expect(about).toHaveBeenCalledTimes(3);
    field.dispatchEvent(new Event('pointerover', { bubbles: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    expect(about).toHaveBeenCalledTimes(3);
    expect(ask).not.toHaveBeenCalled();
  });

  it('lets go with the session', () => {
    const { life, ask, button } = stand(() => true);
    life.abort();
    click(button);
    expect(ask).not.toHaveBeenCalled();
  });
});
