import { check, type Analysis, type Case } from 'makegood';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createVerdicts, type Verdict } from '../src/content/session/verdicts.ts';

type Outcome = Verdict | string;

/** A draft, an engine that answers when told to, and what was shown. */
function stand(judge?: (input: Case) => Promise<Analysis>, longestLag = Infinity) {
  const life = new AbortController();
  const shown: Outcome[] = [];
  const asked: { input: Case; answer: (analysis: Analysis) => void; fail: (cause: Error) => void }[] = [];
  const draft = { text: 'Hello.' };
  const wake = vi.fn<() => void>();
  const wait = (input: Case): Promise<Analysis> =>
    new Promise((answer, fail) => {
      asked.push({ input, answer, fail });
    });
  const verdicts = createVerdicts({
    read: () => (draft.text === '' ? undefined : { reply: draft.text }),
    judge: judge ?? wait,
    show: (outcome) => shown.push(outcome),
    wake,
    longestLag: () => longestLag,
    signal: life.signal,
  });
  const kinds = (): string[] => shown.map((each) => (typeof each === 'string' ? each : each.case.reply));
  return { life, kinds, asked, draft, wake, verdicts };
}

const answerTo = async (request: { input: Case; answer: (analysis: Analysis) => void } | undefined): Promise<void> => {
  request?.answer(check(request.input));
  await vi.advanceTimersByTimeAsync(0);
};

describe('verdicts', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('wait for a pause of 300 ms, however long somebody types', async () => {
    const { asked, verdicts } = stand();
    for (let i = 0; i < 10; i++) {
      verdicts.later();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(1);
  });

  it('lag no further behind than is allowed, where somebody types without a pause', async () => {
    const { asked, verdicts } = stand(undefined, 150);
    verdicts.later();
    await vi.advanceTimersByTimeAsync(100);
    verdicts.later();
    expect(asked).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(50);
    expect(asked).toHaveLength(1);
    verdicts.later();
    await answerTo(asked[0]);
    await vi.advanceTimersByTimeAsync(149);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
  });

  it('have their background woken by the first key after a rest, and by no other', async () => {
    const { asked, wake, verdicts } = stand();
    verdicts.later();
    await vi.advanceTimersByTimeAsync(300);
    await answerTo(asked[0]);
    verdicts.later();
    expect(wake).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300);
    await answerTo(asked[1]);
    await vi.advanceTimersByTimeAsync(20_001);
    verdicts.later();
    verdicts.later();
    expect(wake).toHaveBeenCalledTimes(1);
  });

  it('are asked for one at a time, and what changed meanwhile is judged right after', async () => {
    const { asked, draft, verdicts, kinds } = stand();
    verdicts.now();
    draft.text = 'Hello there.';
    verdicts.now();
    verdicts.now();
    expect(asked).toHaveLength(1);
    await answerTo(asked[0]);
    expect(asked).toHaveLength(2);
    await answerTo(asked[1]);
    expect(asked).toHaveLength(2);
    expect(kinds()).toEqual(['checking', 'Hello.', 'Hello there.']);
  });

  it('are announced at once where none is shown, and after that only when they keep one waiting', async () => {
    const { asked, draft, verdicts, kinds } = stand();
    verdicts.now();
    expect(kinds()).toEqual(['checking']);
    await answerTo(asked[0]);
    draft.text = 'Hello there.';
    verdicts.now();
    await vi.advanceTimersByTimeAsync(149);
    expect(kinds()).toEqual(['checking', 'Hello.']);
    await vi.advanceTimersByTimeAsync(1);
    expect(kinds()).toEqual(['checking', 'Hello.', 'checking']);
    await answerTo(asked[1]);
    expect(kinds()).toEqual(['checking', 'Hello.', 'checking', 'Hello there.']);
  });

  it('are announced no more once the session is over', async () => {
    const { life, asked, verdicts, kinds } = stand();
    verdicts.now();
    await answerTo(asked[0]);
    verdicts.now();
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(kinds()).toEqual(['checking', 'Hello.']);
  });

  it('ask a second time when the background ended under the first', async () => {
    const { asked, verdicts, kinds } = stand();
    verdicts.now();
    asked[0]?.fail(new Error('the message port closed'));
    await vi.advanceTimersByTimeAsync(0);
    await answerTo(asked[1]);
    expect(kinds()).toEqual(['checking', 'Hello.']);
  });

  it('say so when no answer comes within the deadline', async () => {
    const { verdicts, kinds } = stand();
    verdicts.now();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(kinds()).toEqual(['checking', 'failed']);
  });

  it('are not asked for when nothing is written', () => {
    const { asked, draft, verdicts, kinds } = stand();
    draft.text = '';
    verdicts.now();
    expect(asked).toHaveLength(0);
    expect(kinds()).toEqual(['nothing']);
  });

  it('end with the session', async () => {
    const { life, asked, verdicts, kinds } = stand();
    verdicts.now();
    verdicts.later();
    life.abort();
    await answerTo(asked[0]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(1);
    expect(kinds()).toEqual(['checking']);
  });
});
