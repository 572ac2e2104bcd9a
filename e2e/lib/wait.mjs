/** Waiting for what a browser does in its own time. */

export const sleep = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Calls `look` until it returns something truthy, and returns that. Errors in between count as not yet. */
export async function until(look, { timeout = 10_000, every = 25, what = 'the condition' } = {}) {
  const deadline = Date.now() + timeout;
  let last;
  for (;;) {
    try {
      last = await look();
      if (last) return last;
    } catch (cause) {
      last = cause;
    }
    if (Date.now() > deadline) throw new Error(`timed out after ${timeout} ms waiting for ${what}: ${describe(last)}`);
    await sleep(every);
  }
}

const describe = (value) => (value instanceof Error ? value.message : JSON.stringify(value));
