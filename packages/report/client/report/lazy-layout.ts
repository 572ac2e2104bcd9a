/**
 * Lets the browser leave out the layout of what is out of sight, which is most of a filter's cost on a long report.
 *
 * It is switched on once everything has had its size, and off for a jump within the page: with sizes that are only
 * remembered, the jump would end beside its aim.
 */
export function layOutLazily(page: Document, signal: AbortSignal): void {
  const { classList } = page.documentElement;
  const afterFrames = (): void => {
    requestAnimationFrame(() => requestAnimationFrame(() => classList.add('lazy')));
  };
  page.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || target.closest('a[href^="#"]') === null) return;
      classList.remove('lazy');
      afterFrames();
    },
    { capture: true, signal },
  );
  afterFrames();
}
