/** What decides where the words of a text field stand. */
export const COPIED: readonly string[] = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'word-break',
  'word-spacing',
  'writing-mode',
  '-webkit-text-security',
];

/**
 * The rules of the mirror. The text is transparent, so that only the lines under it show.
 *
 * `!important` in the rule of a host wins over whatever the page says about all its elements.
 */
export const mirrorRules = `
:host {
  all: initial !important;
  position: fixed !important;
  z-index: 2147483646 !important;
  overflow: hidden !important;
  pointer-events: none !important;
  forced-color-adjust: none !important;
  left: var(--left) !important;
  top: var(--top) !important;
  width: var(--width) !important;
  height: var(--height) !important;
}
div {
  position: absolute;
  left: 0;
  top: 0;
  box-sizing: border-box;
  color: transparent;
  text-decoration-skip-ink: none;
  transform-origin: 0 0;
}
.input {
  display: flex;
  align-items: center;
}
.input > span {
  flex: none;
  min-width: 100%;
}
@media print {
  :host { display: none !important; }
}`;
