/**
 * `npm run test:distributed`: the filter on a real engine for distributed work, Dask, with one of two worker processes killed on the way.
 * The result has to be that of one process, to the byte. Installs Dask with apt on Debian when run as root; elsewhere it says that it was skipped.
 */
import './lib/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caseRows, templates, writeRows } from './batch/rows.mjs';
import { prepare } from './lib/prepare.mjs';
import { fromRoot } from './lib/workspace.mjs';

const rows = 600;
const pythons = ['/usr/bin/python3', 'python3'];
const filter = [process.execPath, fromRoot('packages', 'cli', 'bin', 'makegood.js'), 'score', '-', '--filter'];

const findDask = () =>
  pythons.find((python) => spawnSync(python, ['-c', 'import distributed'], { stdio: 'ignore' }).status === 0);

/** A Python that has Dask, installed if that can be done; `undefined` when it cannot. */
function ensureDask() {
  const found = findDask();
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (found !== undefined || !canInstall) return found;
  console.log('Installing python3-distributed with apt.');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-distributed'], options);
  return findDask();
}

/** Runs the filter in one process. */
function runAlone(input) {
  const { status, stdout } = spawnSync(filter[0], filter.slice(1), {
    stdio: [openSync(input, 'r'), 'pipe', 'inherit'],
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The filter ended with ${status}`);
  return stdout;
}

function runOnDask(python, input, folder) {
  const [output, attempts] = ['dask.ndjson', 'attempts.txt'].map((name) => path.join(folder, name));
  const script = fromRoot('scripts', 'distributed', 'dask_filter.py');
  // What a killed worker makes the scheduler say is expected, and shown only when the run fails.
  const run = spawnSync(python, [script, input, output, attempts, ...filter], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Dask failed:\n${run.stdout}${run.stderr}`);
  const partitions = readFileSync(attempts, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  return {
    result: readFileSync(output),
    said: run.stdout.trim(),
    tries: partitions.length,
    partitions: new Set(partitions).size,
  };
}

async function main() {
  if (!(await prepare())) return 1;
  const python = ensureDask();
  if (python === undefined) {
    console.log(
      'skipped: Dask is not here, and it can be installed by itself only by root on Debian (python3-distributed).',
    );
    return 0;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'makegood-dask-'));
  try {
    const input = path.join(folder, 'cases.ndjson');
    await writeRows(caseRows(rows, await templates()), input);
    const alone = runAlone(input);
    const { result, said, tries, partitions } = runOnDask(python, input, folder);
    const same = alone.equals(result);
    console.log(`${said}; ${tries} tries for ${partitions} partitions; ${rows} rows, ${result.length} bytes`);
    console.log(same ? 'equal to the run in one process' : 'DIFFERENT from the run in one process');
    if (tries <= partitions) console.log('No partition was run again: the kill had no effect.');
    return same && tries > partitions ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
