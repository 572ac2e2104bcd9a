// Text of strangers goes to a terminal: no escape sequence may act there, and no mark may turn the line around.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const lowControls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;
const unseenControls = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** Replaces controls by visible signs, one code unit for one; tabs and line breaks stay. */
export function showControls(text: string): string {
  return text
    .replaceAll(lowControls, (letter) => String.fromCharCode(0x2400 + letter.charCodeAt(0)))
    .replaceAll(unseenControls, '\uFFFD');
}

/** The text on one line, without anything that could act on a terminal. */
export function oneLine(text: string): string {
  return showControls(text.replaceAll(/\s+/gu, ' ').trim());
}
