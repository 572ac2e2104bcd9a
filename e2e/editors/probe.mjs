/**
 * The content script of the probe: hands the package to the tests, from the isolated world that an extension has.
 *
 * A test sends `{ id, command, ... }` as the detail of an event and gets `{ id, result }` back the same way.
 */
import { createMarks, focusedElement, openField } from '@makegood/dom';

let field;
let marks;
let release;

const openRoot = (host) =>
  globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot ?? null;

const plainRects = (rects) => rects.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));

function open() {
  release?.abort();
  release = new AbortController();
  const element = focusedElement(document, { openRoot });
  field = element && openField(element);
  marks = field && createMarks(field, { signal: release.signal });
  return field ? { editor: field.editor, ...field.read() } : null;
}

const commands = {
  open,
  read: () => field.read(),
  draw: ({ marks: wanted }) => {
    field.read();
    marks.draw(wanted);
  },
  rects: ({ span }) => plainRects(field.rects(span)),
  at: ({ x, y }) => marks.at(x, y)?.id ?? null,
  apply: ({ edit }) => field.apply(edit),
  clear: () => marks.clear(),
  release: () => release.abort(),
};

async function run({ command, ...input }) {
  try {
    return { result: (await commands[command](input)) ?? null };
  } catch (cause) {
    return { error: `${cause.message}\n${cause.stack}` };
  }
}

async function answer(order) {
  const detail = JSON.stringify({ id: order.id, ...(await run(order)) });
  document.dispatchEvent(new CustomEvent('makegood-answer', { detail }));
}

document.addEventListener('makegood-probe', (event) => void answer(JSON.parse(event.detail)));
document.documentElement.dataset.makegoodProbe = 'true';
