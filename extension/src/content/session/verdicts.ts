import type { Analysis, Case } from 'makegood';

/** An analysis and the very case that it judges. */
export interface Verdict {
  readonly case: Case;
  readonly analysis: Analysis;
}

export interface VerdictOptions {
  /** The case as it stands now, or undefined when there is nothing to judge. */
  readonly read: () => Case | undefined;
  readonly judge: (input: Case) => Promise<Analysis>;
  /** Called when a judgement begins, ends, and when there was nothing to judge. */
  readonly show: (verdict: Verdict | 'nothing' | 'checking' | 'failed') => void;
  /** Starts whatever judges, where it may have been ended for want of work. */
  readonly wake: () => void;
  /** How long, in milliseconds, somebody may type on without a pause before the draft is judged all the same. */
  readonly longestLag: () => number;
  readonly signal: AbortSignal;
}

export interface Verdicts {
  /** The text has changed: judge once the person pauses. */
  readonly later: () => void;
  /** Judge without waiting for a pause. */
  readonly now: () => void;
}

/** How long nobody types before the draft is judged, in milliseconds. */
const pause = 300;

/** A judgement that takes no longer is not announced, in milliseconds: a sign that comes and goes with every pause is unrest. */
const patience = 150;

/** After so long without a judgement, in milliseconds, the browser may have ended the background: it does so after 30 seconds. */
const rest = 20_000;

/** How long a judgement may take, in milliseconds. The first one after a rest starts the background and loads the language model. */
const deadline = 10_000;

/**
 * Keeps the verdict up with the draft: after each pause, with never more than one judgement under way. What changes meanwhile is
 * judged right after.
 */
export function createVerdicts({ read, judge, show, wake, longestLag, signal }: VerdictOptions): Verdicts {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay = false;
  let hasVerdict = false;
  let changedMeanwhile = false;
  /** When the first change came that no judgement has seen. */
  let changedAt: number | undefined;
  let heardAt = performance.now();

  const run = async (): Promise<void> => {
    const input = read();
    if (input === undefined) {
      hasVerdict = false;
      show('nothing');
      return;
    }
    underWay = true;
    changedMeanwhile = false;
    const announce = (): void => {
      if (!signal.aborted) show('checking');
    };
    // Where nothing is shown yet, the person should see at once that something is being done.
    if (!hasVerdict) announce();
    const announcing = hasVerdict ? setTimeout(announce, patience) : undefined;
    const analysis = await judgeTwice(judge, input);
    clearTimeout(announcing);
    underWay = false;
    heardAt = performance.now();
    if (signal.aborted) return;
    hasVerdict = analysis !== undefined;
    show(analysis === undefined ? 'failed' : { case: input, analysis });
    if (changedMeanwhile) now();
  };

  const now = (): void => {
    clearTimeout(timer);
    changedAt = undefined;
    if (signal.aborted) return;
    if (underWay) changedMeanwhile = true;
    else void run();
  };

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    now,
    later: () => {
      clearTimeout(timer);
      const at = performance.now();
      // It starts while the person goes on typing.
      if (at - heardAt > rest) {
        heardAt = at;
        wake();
      }
      changedAt ??= at;
      const left = longestLag() - (at - changedAt);
      timer = setTimeout(now, Math.max(0, Math.min(pause, left)));
    },
  };
}

/**
 * Undefined when the background did not answer. It is asked a second time: a browser may end an idle background at the very moment in
 * which it is asked.
 */
async function judgeTwice(judge: VerdictOptions['judge'], input: Case): Promise<Analysis | undefined> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const [answer] = await Promise.allSettled([withDeadline(judge(input))]);
    if (answer.status === 'fulfilled') return answer.value;
  }
  return undefined;
}

function withDeadline<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadline} ms`)), deadline);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
