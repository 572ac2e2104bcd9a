import { describe, expect, it } from 'vitest';
import { loadMakegood } from '../src/engine.ts';
import { makegood } from './harness.ts';

const catalogue = JSON.stringify({ gestures: [{ id: 'month', name: 'A free month', limit: 'once a year' }] });
const files = {
  'draft.txt': 'I am sorry for the double charge. I have refunded it just now.',
  'gestures.json': catalogue,
  'wrong.json': '{"gestures": [{"id": "month"}]}',
};
const customer = ['--customer', 'You charged me twice for April!'];

describe('--gestures', () => {
  it('puts the gestures of the file into the suggestions of check', async () => {
    const argv = ['check', 'draft.txt', ...customer, '--gestures', 'gestures.json'];
    const { code, stdout } = await makegood(argv, { files, load: loadMakegood });
    expect(code).toBe(0);
    expect(stdout).toContain('I would like to offer you a free month.');
    expect(stdout).not.toContain('[gesture');
  });

  it.each(['check', 'score'])('tells %s where its file is wrong, and judges nothing', async (command) => {
    const argv = [command, 'draft.txt', '--gestures', 'wrong.json'];
    const { code, stdout, stderr } = await makegood(argv, { files });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('wrong.json: gestures[0].name must be a text.');
  });

  it('counts a gesture of its own as something added when it scores', async () => {
    const reply = `${files['draft.txt']} I would like to offer you a fruit basket.`;
    const row = { id: '1', context: [{ role: 'customer', text: 'You charged me twice for April!' }], reply };
    const basket = { gestures: [{ id: 'basket', name: 'a fruit basket', limit: 'one' }] };
    const world = { files: { 'c.ndjson': JSON.stringify(row), 'g.json': JSON.stringify(basket) }, load: loadMakegood };
    const { stdout } = await makegood(['score', 'c.ndjson', '--format', 'ndjson', '--gestures', 'g.json'], world);
    expect(stdout).toContain('"score"');
    expect(stdout).not.toContain('no-value-add');
  });
});
