import { viewOf } from '../dom/tree.ts';

/**
 * Calls `listener` when an element's place, size or scroll position may have changed, once a frame at most, until
 * the signal aborts. Nothing is polled.
 */
export function followBox(element: Element, listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const view = viewOf(element);
  let frame: number | undefined;
  const schedule = (): void => {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) listener();
    });
  };
  // Scroll events do not bubble, and those of a shadow tree do not leave it.
  const options = { capture: true, passive: true, signal };
  for (const target of [view, element.getRootNode(), element]) target.addEventListener('scroll', schedule, options);
  view.addEventListener('resize', schedule, { signal });
  element.ownerDocument.fonts.addEventListener('loadingdone', schedule, { signal });
  const sizes = new view.ResizeObserver(schedule);
  sizes.observe(element);
  // A direction or a font that a script sets changes no size.
  const attributes = new view.MutationObserver(schedule);
  attributes.observe(element, { attributes: true });
  const stopWatching = watchPlace(element, schedule);
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      attributes.disconnect();
      stopWatching();
      if (frame !== undefined) view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}

/** Fine enough to notice a move by one pixel of a box of a hundred. */
const THRESHOLDS = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * No event tells that something above has pushed an element away. An intersection observer whose margins close
 * around the element does: it reports as soon as a part leaves the place where it stood.
 */
function watchPlace(element: Element, moved: () => void): () => void {
  const view = viewOf(element);
  let observer: IntersectionObserver | undefined;

  function observe(): void {
    observer?.disconnect();
    // The first report is about the place that the margins were made for.
    let reports = 0;
    const report = (): void => {
      reports += 1;
      if (reports === 1) return;
      moved();
      observe();
    };
    const options = { root: element.ownerDocument, rootMargin: marginsAround(element), threshold: THRESHOLDS };
    observer = new view.IntersectionObserver(report, options);
    observer.observe(element);
  }

  observe();
  return () => observer?.disconnect();
}

function marginsAround(element: Element): string {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const inwards = [top, clientWidth - right, clientHeight - bottom, left];
  return inwards.map((edge) => `${-Math.floor(edge)}px`).join(' ');
}
