/** Most messages hold nothing to fold. */
const unusual = /[^\n\r -~]/;

/**
 * A text of the same length in which every blank that is not a line break is a space, and typographic quotes,
 * dashes and colons are the plain ones. For matching only: each offset means the same as in the original.
 */
export function fold(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replaceAll(/[\t\v\f\u00A0\u00AD\u1680\u2000-\u200F\u202A-\u202F\u205F-\u2064\u3000\uFEFF]/g, ' ')
    .replaceAll(/[‘’ʼ′´]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll('：', ':');
}
