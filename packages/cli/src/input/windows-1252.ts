// Bytes 0x80 to 0x9F of Windows-1252; five of them have no meaning and stay control characters, as browsers have it.
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const firstByte = 0x80;

/**
 * Puts the letters of Windows-1252 where Latin-1 has control characters, which no text holds on purpose.
 * Not `TextDecoder('windows-1252')`: some releases of Node decode it as Latin-1, without curly quotes and dashes.
 */
export function fromLatin1(text: string): string {
  return text.replaceAll(/[\u0080-\u009f]/gu, (letter) => letters.charAt(letter.charCodeAt(0) - firstByte));
}
