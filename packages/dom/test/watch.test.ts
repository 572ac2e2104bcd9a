/** Changes that no event of the field itself tells of. */
import { describe, expect, it, vi } from 'vitest';
import { openField } from '../src/index.ts';
import { page, the } from './page.ts';

const settled = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 10);
  });

describe('a text field', () => {
  const watched = () => {
    const document = page('<form><textarea>Feel free</textarea><button type="button">Send</button></form>');
    const release = new AbortController();
    const listener = vi.fn<() => void>();
    openField(the(document, 'textarea'))!.watch(listener, { signal: release.signal });
    const field = the(document, 'textarea') as HTMLTextAreaElement;
    return { field, button: the(document, 'button'), listener, release };
  };

  it('tells that the page has emptied it on a click elsewhere', async () => {
    const { field, button, listener } = watched();
    button.addEventListener('click', () => {
      field.value = '';
    });
    button.click();
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells that its form was reset', async () => {
    const { field, listener } = watched();
    field.value = 'Something else';
    field.dispatchEvent(new field.ownerDocument.defaultView!.Event('input'));
    listener.mockClear();
    field.form!.reset();
    await settled();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('says nothing where nothing has changed', async () => {
    const { button, listener } = watched();
    button.click();
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });

  it('says nothing once the signal is aborted', async () => {
    const { field, button, listener, release } = watched();
    release.abort();
    field.value = '';
    button.click();
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });
});
