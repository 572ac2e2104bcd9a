/** Resolves after this many milliseconds. */
export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Looks every 20 ms until `holds` or the time is over. Returns whether it held. */
export async function holdsWithin(milliseconds: number, holds: () => boolean): Promise<boolean> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited >= milliseconds) return false;
    await after(20);
  }
  return true;
}
