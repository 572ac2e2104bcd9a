/** Where the focus is, through roots and frames. */
import { describe, expect, it } from 'vitest';
import { focusedElement } from '../src/index.ts';
import { page, the } from './page.ts';

describe('the focused element', () => {
  it('is the field of an open shadow root, not its host', () => {
    const document = page('<div id="host"></div>');
    const root = the(document, '#host').attachShadow({ mode: 'open' });
    root.innerHTML = '<textarea></textarea>';
    root.querySelector('textarea')!.focus();
    expect(focusedElement(document)?.localName).toBe('textarea');
  });

  it('is the host of a closed one unless somebody can open it', () => {
    const document = page('<div id="host" tabindex="0"></div>');
    const root = the(document, '#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<textarea></textarea>';
    root.querySelector('textarea')!.focus();
    const openRoot = (host: Element) => (host.id === 'host' ? root : null);
    expect(focusedElement(document, { openRoot })?.localName).toBe('textarea');
    expect(focusedElement(document)?.localName).not.toBe('textarea');
  });

  it('is found in frames within frames of the same origin', () => {
    const inner = page('<textarea></textarea>');
    the(inner, 'textarea').focus();
    const frame = (contentDocument: Document) => ({ localName: 'iframe', shadowRoot: null, contentDocument });
    const outer = { activeElement: frame({ activeElement: frame(inner) } as unknown as Document) };
    expect(focusedElement(outer as unknown as Document)?.localName).toBe('textarea');
  });

  it('is the frame itself where another origin closes it', () => {
    const closed = {
      localName: 'iframe',
      shadowRoot: null,
      get contentDocument(): Document {
        throw new Error('another origin');
      },
    };
    expect(focusedElement({ activeElement: closed } as unknown as Document)).toBe(closed);
  });
});
