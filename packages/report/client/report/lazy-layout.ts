/** Milliseconds without a choice after which the page is laid out whole. */
const rest = 300;

/**
 * Lets the browser leave out the layout of what is out of sight while somebody filters or sorts, which is most of the cost
 * on a long report. At rest all of the page is laid out, so that links end at their aims and pictures of the page are whole.
 */
export function layOutLazily(page: Document, signal: AbortSignal): void {
  const { classList } = page.documentElement;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const layOutWhole = (): void => classList.remove('lazy');
  const follow = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    if (target.closest('a[href^="#"]') !== null) layOutWhole();
    if (target.closest('select, button') === null) return;
    classList.add('lazy');
    clearTimeout(resting);
    resting = setTimeout(layOutWhole, rest);
  };
  for (const kind of ['change', 'click']) page.addEventListener(kind, follow, { capture: true, signal });
}
