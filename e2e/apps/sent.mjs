/** What the server has received, compared with what was on the screen. */
import assert from 'node:assert/strict';
import { shown } from './draft.mjs';
import { until } from './person.mjs';

/** Characters that nobody typed: soft hyphens, zero-width ones, joiners, byte-order marks. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/u;

/** Names of ours that must not be in a message: elements, attributes, classes and highlights all begin so. */
const ours = /makegood|data-mg/iu;

/** Sends the draft, and holds that the server has exactly the words that the screen has shown. */
export async function sendAndCompare(visit) {
  const { box, page, state } = visit;
  const draft = await shown(visit);
  await box.send(page);
  let received = '';
  const hasArrived = async () => {
    received = await box.received(state);
    return received === draft;
  };
  await until(hasArrived, { timeout: 8000, what: 'the server to receive the reply' }).catch(() => {});
  assert.equal(received, draft, 'what the server received is not what the screen has shown');
  assert.doesNotMatch(received, invisible);
  if (box.raw !== undefined) assert.doesNotMatch(await box.raw(state), ours);
}
