/** FNV-1a of a text, a whole number below 2^32. Splits labelled cases by their ids, the same on every machine and in any order. */
export function hashOf(text) {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0), 16_777_619);
  return hash >>> 0;
}
