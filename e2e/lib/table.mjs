/** A table of checks for a terminal, and the line that counts them. */

/** What a check came to. A failure carries the reason; so does a check that could not be made. */
export const passed = () => ({ state: 'passed' });
export const failed = (reason) => ({ state: 'failed', reason });
export const skipped = (reason) => ({ state: 'skipped', reason });

/** What lies below is a browser's own call stack. */
const firstLine = (reason) => String(reason).split('\n', 1)[0];

/** What a check came to that had failed and was tried once more, in a fresh browser. A reason beside “passed” tells that it took two. */
export function secondTry(first, second) {
  if (second.state !== 'passed') return failed(`${second.reason} (at the first try: ${first.reason})`);
  return { ...second, reason: `at the second try; at the first: ${firstLine(first.reason)}` };
}

/** A check that passed only at the second try has a reason too. `absent`: a thing that cannot be had, which counts for nothing. */
const signOf = ({ state, reason } = {}) =>
  state === 'passed' && reason !== undefined
    ? '2nd'
    : ({ passed: 'ok', failed: 'FAIL', skipped: 'skip', absent: '–' }[state] ?? '');

/**
 * @param {{ title: string, checks: Record<string, { state: string, reason?: string }> }[]} rows
 * @param {string[]} columns names of the checks, in order
 */
export function formatTable(rows, columns) {
  const width = Math.max(...rows.map(({ title }) => title.length), 8);
  const cell = (text, column) => text.padEnd(Math.max(column.length, 4));
  const head = [' '.repeat(width), ...columns].join('  ');
  const lines = rows.map(({ title, checks }) =>
    [title.padEnd(width), ...columns.map((column) => cell(signOf(checks[column]), column))].join('  '),
  );
  return [head, ...lines].join('\n');
}

/** Each check that has a reason, with it, one a line: what failed, was skipped, is not to be had, or passed at the second try. */
export function formatReasons(rows) {
  const reasons = rows.flatMap(({ title, checks }) =>
    Object.entries(checks)
      .filter(([, { reason }]) => reason !== undefined)
      .map(([check, { state, reason }]) => `${state}: ${title}, ${check}: ${reason}`),
  );
  return reasons.join('\n');
}

/**
 * `N passed, N failed, N skipped`, and the exit code that goes with it. What cannot be had on a machine does not fail, but having found
 * nothing to do at all does.
 */
export function summarise(rows) {
  const states = rows.flatMap(({ checks }) => Object.values(checks)).map(({ state }) => state);
  const count = (state) => states.filter((other) => other === state).length;
  const line = `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
  return { line, exitCode: count('failed') === 0 && states.length > 0 ? 0 : 1 };
}
