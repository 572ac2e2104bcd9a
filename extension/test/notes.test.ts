import { check } from 'makegood';
import { describe, expect, it } from 'vitest';
import { isSerious, placeNotes, toMarks, toNote } from '../src/content/session/notes.ts';
import { changeBetween } from '../src/content/session/text-change.ts';

const reply = 'We apologise for any inconvenience. Feel free to call us back.';
const analysis = check({
  channel: 'email',
  context: [{ role: 'customer', text: 'Third time I write! I am furious.' }],
  reply,
});
const notes = placeNotes(analysis, undefined, new Set());

describe('notes', () => {
  it('are the findings of the engine, one for one', () => {
    expect(notes.map(({ finding }) => finding)).toEqual(analysis.findings);
  });

  it('mark words that are there and certain, and nothing for what is missing', () => {
    expect(toMarks(notes).map(({ span }) => reply.slice(span.start, span.end))).toEqual(
      analysis.findings.flatMap(({ quote, inline }) => (inline && quote !== undefined ? [quote] : [])),
    );
    expect(toMarks(notes).length).toBeGreaterThan(0);
    const unsure = placeNotes(
      { ...analysis, findings: analysis.findings.map((finding) => ({ ...finding, inline: false })) },
      undefined,
      new Set(),
    );
    expect(toMarks(unsure)).toEqual([]);
  });

  it('keep their names while the words move', () => {
    const moved = placeNotes(analysis, changeBetween(reply, `Hello. ${reply}`), new Set());
    expect(moved.map(({ id }) => id)).toEqual(notes.map(({ id }) => id));
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  });

  it('wait for the next verdict when their words are touched, suggestions too', () => {
    const touched = placeNotes(analysis, changeBetween(reply, reply.replace('Feel free', 'Feel most free')), new Set());
    expect(touched.map(({ ruleId }) => ruleId)).not.toContain('responsibility-shift');
  });

  it('are gone once dismissed', () => {
    const [first] = notes;
    expect(placeNotes(analysis, undefined, new Set([first!.id]))).toHaveLength(notes.length - 1);
  });

  it('tell the panel nothing about offsets', () => {
    const note = toNote(notes[0]!, notes[0]!.suggestions, reply);
    expect(Object.keys(note)).not.toContain('span');
    expect(Object.keys(note)).not.toContain('finding');
  });

  it('tell the panel which words a wording takes the place of', () => {
    const wordings = notes.flatMap((note) => toNote(note, note.suggestions, reply).suggestions);
    for (const { replaces, span } of wordings) expect(replaces).toBe(reply.slice(span.start, span.end));
    expect(wordings.map(({ replaces }) => replaces)).toContain('');
    expect(wordings.some(({ replaces }) => replaces.includes('Feel free'))).toBe(true);
  });

  it('are serious when the engine calls them errors', () => {
    expect(notes.filter(isSerious).map(({ ruleId }) => ruleId)).toEqual(
      analysis.findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId),
    );
  });
});
