import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

// Real processes, because only those can be killed; they run what `npm run build` built.
const bin = fileURLToPath(new URL('../bin/makegood.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
const input = join(folder, 'messages.csv');
const conversations = 1000;
// `npm run test:killed` asks for ten; each costs two processes.
const kills = Number(process.env['MAKEGOOD_KILLS'] ?? 2);
const minutes = 60_000;

const lines = Array.from({ length: conversations }, (_, index) => [
  `${index},customer,My order ${index} is late and I am annoyed.`,
  `${index},agent,Sorry for any inconvenience. We will look into ${index}.`,
  index % 100 === 7 ? `,agent,This row belongs to no conversation.` : `${index},agent,It will be there by Friday.`,
]);
writeFileSync(input, `ticket,role,text\n${lines.flat().join('\n')}\n`);

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
  readonly milliseconds: number;
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

function start(out: string, options: readonly string[]): Run {
  const started = performance.now();
  const child = spawn(process.execPath, [bin, 'score', input, '--out', out, ...options], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr, milliseconds: performance.now() - started }));
  });
  return { child, ended };
}

const score = (out: string, options: readonly string[]): Promise<Ended> => start(out, options).ended;

/** Kills a run at a moment. */
async function killAfter(milliseconds: number, { child, ended }: Run): Promise<Ended> {
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const run = await ended;
  clearTimeout(timer);
  return run;
}

/** Sends a signal once a run has noted its first part, so that there is something to lose. */
async function signalAfterParts(out: string, signal: NodeJS.Signals): Promise<Ended> {
  const { child, ended } = start(out, ['--workers', '1']);
  const journal = join(`${out}.parts`, 'journal.ndjson');
  const watch = setInterval(() => {
    if (!existsSync(journal) || !readFileSync(journal, 'utf8').includes('\n')) return;
    clearInterval(watch);
    child.kill(signal);
  }, 20);
  const run = await ended;
  clearInterval(watch);
  return run;
}

describe('a run that was stopped', () => {
  const whole = join(folder, 'whole.ndjson');
  let undisturbed: Ended;
  beforeAll(async () => {
    undisturbed = await score(whole, ['--workers', '2']);
  }, 5 * minutes);

  test(
    'is none when nothing disturbs it, whatever the number of threads',
    async () => {
      const inOneThread = join(folder, 'one.ndjson');
      const { stderr } = await score(inOneThread, ['--workers', '1']);
      expect(undisturbed.code).toBe(0);
      expect(stderr).toContain('scored 1990 of 3000 rows, 10 rejected (1000 customer messages read as context)');
      expect(readFileSync(inOneThread, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    },
    2 * minutes,
  );

  test(
    'by kill -9 at random moments goes on with --resume, and the results are those of an undisturbed run',
    async () => {
      for (let round = 0; round < kills; round += 1) {
        const out = join(folder, `round-${round}.ndjson`);
        const after = Math.random() * undisturbed.milliseconds;
        const killed = await killAfter(after, start(out, ['--workers', '2']));
        // It may have ended before its time came.
        if (killed.signal === 'SIGKILL') {
          expect(existsSync(out)).toBe(false);
          const resumed = await score(out, ['--workers', '2', '--resume']);
          expect(resumed.code, `killed after ${after} ms: ${resumed.stderr}`).toBe(0);
          expect(resumed.stderr).toContain('scored 1990 of 3000 rows, 10 rejected');
        }
        expect(readFileSync(out, 'utf8'), `killed after ${after} ms`).toBe(readFileSync(whole, 'utf8'));
        expect(existsSync(`${out}.parts`)).toBe(false);
      }
    },
    10 * minutes,
  );

  test(
    'by kill -9 after its first part takes that part over instead of judging it again',
    async () => {
      const out = join(folder, 'part.ndjson');
      const killed = await signalAfterParts(out, 'SIGKILL');
      expect(killed.signal).toBe('SIGKILL');
      const resumed = await score(out, ['--workers', '1', '--resume']);
      expect(resumed.stderr).toMatch(/\d+ rows of an earlier run were taken over/u);
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    },
    2 * minutes,
  );

  test(
    'by Ctrl-C says how to go on, and does',
    async () => {
      const out = join(folder, 'interrupted.ndjson');
      const stopped = await signalAfterParts(out, 'SIGINT');
      expect(stopped.code).toBe(130);
      expect(stopped.stderr).toMatch(/Stopped\. [\d,]+ rows are done and kept in .*--resume goes on/u);
      const again = await score(out, ['--workers', '1']);
      expect(again.code).toBe(2);
      expect(again.stderr).toContain('holds a run that is not finished. Add --resume to go on with it, or delete');
      const resumed = await score(out, ['--workers', '2', '--resume']);
      expect(resumed.code).toBe(0);
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    },
    2 * minutes,
  );

  test(
    'judges anew what has changed since',
    async () => {
      const out = join(folder, 'changed.ndjson');
      await signalAfterParts(out, 'SIGKILL');
      const resumed = await score(out, ['--workers', '1', '--resume', '--no-text']);
      expect(resumed.stderr).not.toContain('of an earlier run');
      expect(readFileSync(out, 'utf8')).not.toContain('inconvenience');
    },
    2 * minutes,
  );
});
