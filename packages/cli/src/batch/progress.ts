import type { Sink } from '../io.ts';

/** What is known while a run goes on. */
export interface Counts {
  /** Rows that came out of the inputs so far. */
  readonly read: number;
  /** Rows that are judged and written, those of an earlier run included. */
  readonly done: number;
  /** Of these, rows that were done before this run. */
  readonly doneBefore: number;
  /** Rows in all, as far as can be told; `undefined` for standard input until its end. */
  readonly total: number | undefined;
}

/** Tells how far a run is. */
export interface Progress {
  /** Stops, and clears the line of a terminal. */
  end(): Promise<void>;
}

// A terminal has one line that changes; a log gets a line now and then.
const terminalInterval = 200;
const logInterval = 10_000;
const barWidth = 20;

/** Shows progress now and then, on a terminal as a line that changes, elsewhere as plain lines. */
export function startProgress(stderr: Sink, counts: () => Counts): Progress {
  const started = performance.now();
  let isLineOpen = false;
  const show = (): void => {
    const seconds = (performance.now() - started) / 1000;
    const now = counts();
    const text = `${stderr.isTerminal ? barText(now) : ''}${progressText(now, seconds)}`;
    isLineOpen = stderr.isTerminal;
    // Nobody waits for it: what a slow terminal does not take in time is shown a moment later.
    void stderr.write(stderr.isTerminal ? `\r\u001B[K${text}` : `${text}\n`);
  };
  const timer = setInterval(show, stderr.isTerminal ? terminalInterval : logInterval);
  return {
    async end() {
      clearInterval(timer);
      if (isLineOpen) await stderr.write('\r\u001B[K');
    },
  };
}

/** `120,000 of about 1,000,000 rows, 2,310 rows/s, 6 min 21 s left`. */
export function progressText({ read, done, doneBefore, total }: Counts, seconds: number): string {
  if (done === 0) return `${countText(read)} rows read`;
  const rate = seconds > 0 ? (done - doneBefore) / seconds : 0;
  const all = total === undefined ? '' : ` of about ${countText(total)}`;
  const left = total === undefined || rate <= 0 ? '' : `, ${durationText(Math.max(0, total - done) / rate)} left`;
  return `${countText(done)}${all} rows, ${countText(rate)} rows/s${left}`;
}

/** `1,234,567`: the same in every locale. */
export function countText(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `6 min 21 s`. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function barText({ done, total }: Counts): string {
  if (total === undefined) return '';
  const share = total === 0 ? 0 : Math.min(1, done / total);
  const filled = Math.floor(share * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${String(Math.floor(share * 100)).padStart(3)} % `;
}
