/** What the scripts print: one line for each step, the same in a terminal and in a log. */

// Node leaves `isTTY` undefined when output goes to a file or a pipe.
const isTerminal = process.stdout.isTTY ?? false;

export const inColour = isTerminal && !process.env.NO_COLOR;

const paint = (code) => (text) => (inColour ? `\u001B[${code}m${text}\u001B[0m` : text);
export const red = paint(31);
const green = paint(32);
const dim = paint(2);
export const bold = paint(1);

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Prints `✓ lint       1.2 s  note`. */
export function printStep({ name, ok, milliseconds, note = '' }, width = 10) {
  const mark = ok ? green('✓') : red('✗');
  console.log(`${mark} ${name.padEnd(width)} ${seconds(milliseconds).padStart(7)}  ${dim(note)}`.trimEnd());
}

/**
 * Says every now and then how far something slow has come, until the function that it returns is called.
 *
 * A terminal gets one line that changes; a log gets a new line every few seconds.
 */
export function showProgress(describe) {
  const started = Date.now();
  const tick = () => {
    const line = `  … ${describe()}, ${seconds(Date.now() - started)}`;
    process.stdout.write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
  };
  const timer = setInterval(tick, isTerminal ? 300 : 5000);
  return () => {
    clearInterval(timer);
    if (isTerminal) process.stdout.write('\r\u001B[K');
  };
}
