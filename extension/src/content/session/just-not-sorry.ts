/** What the extension Just Not Sorry draws around the words that it warns of, “sorry” and “apologise” among them. */
const highlight = '.jns-highlight, .jns-warning, [data-testid="jns-highlight"]';

/** Whether Just Not Sorry is at work beside this field. It draws into the element that its field is placed in. */
export function isJustNotSorryAround(field: HTMLElement): boolean {
  const around = field.offsetParent ?? field.parentElement;
  return around !== null && around.querySelector(highlight) !== null;
}
