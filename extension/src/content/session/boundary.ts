/** Where a fault inside a session ends: it is logged, and the session with everything it shows goes away. */
export interface Boundary {
  /** Wraps a listener, so that what it throws ends here and never reaches the page. */
  readonly guard: <A extends readonly unknown[]>(listener: (...args: A) => unknown) => (...args: A) => void;
}

export function createBoundary(end: () => void): Boundary {
  return {
    guard:
      (listener) =>
      (...args) => {
        void attempt(() => listener(...args), end);
      },
  };
}

async function attempt(work: () => unknown, end: () => void): Promise<void> {
  try {
    await work();
  } catch (cause) {
    end();
    console.error('Makegood has stopped on this page.', cause);
  }
}
