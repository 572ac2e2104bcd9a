/** What a page gets to read of a paste. Real browsers are asked in `e2e/editors`. */
import { describe, expect, it } from 'vitest';
import { pasteEvent } from '../src/apply/paste-event.ts';

type Store = Map<string, string>;

/** A clipboard that keeps what is written on this side of it in one store, and shows what lies in others too. */
const clipboard = (own: Store, others: readonly Store[] = []) => ({
  setData: (type: string, data: string) => void own.set(type, data),
  getData: (type: string) => [own, ...others].map((store) => store.get(type)).find((data) => data !== undefined) ?? '',
});

/** A window whose paste events carry this clipboard, whatever they are handed. */
const windowWith = (clipboardData: object) =>
  ({
    DataTransfer: class extends EventTarget {},
    ClipboardEvent: class extends Event {
      readonly clipboardData = clipboardData;
    },
  }) as unknown as Window & typeof globalThis;

const clip = { text: 'Sorry & bye', markup: 'Sorry &amp; bye' };

describe('a paste', () => {
  it('is heard throughout the page, and can be taken over by an editor', () => {
    const event = pasteEvent(windowWith(clipboard(new Map())), clip)!;
    expect([event.type, event.bubbles, event.cancelable, event.composed]).toEqual(['paste', true, true, true]);
  });

  it('carries text and markup', () => {
    const { clipboardData } = pasteEvent(windowWith(clipboard(new Map())), clip)!;
    expect([clipboardData!.getData('text/plain'), clipboardData!.getData('text/html')]).toEqual(Object.values(clip));
  });

  it('is written on the page’s side, where the page cannot read what an extension has written', () => {
    const [extension, page]: Store[] = [new Map(), new Map()];
    const seenByPage = clipboard(page!);
    const seenByExtension = { ...clipboard(extension!, [page!]), wrappedJSObject: seenByPage };
    expect(pasteEvent(windowWith(seenByExtension), clip)).toBeDefined();
    expect(seenByPage.getData('text/plain')).toBe('Sorry & bye');
    expect(extension!.size).toBe(0);
  });

  it('is not made where its clipboard stays empty: an editor would delete the words and put nothing there', () => {
    const deaf = { ...clipboard(new Map()), setData: () => undefined };
    expect(pasteEvent(windowWith(deaf), clip)).toBeUndefined();
  });
});
