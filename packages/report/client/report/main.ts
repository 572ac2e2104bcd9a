import { render } from 'lit-html';
import { readContent } from './decode.ts';
import { layOutLazily } from './lazy-layout.ts';
import { pageView } from './page.ts';
import { createStore, type Store } from './store.ts';

/** The least room a chart gets; below it, it is scrolled. */
const narrowest = 300;

async function start(page: Document): Promise<void> {
  const place = page.querySelector<HTMLElement>('#report');
  if (place === null) throw new Error('The page has no place for the report.');
  place.replaceChildren();
  const store = createStore(await readContent(page), (changed: Store) => {
    render(pageView(changed), place);
  });
  store.redraw();
  layOutLazily(page, new AbortController().signal);
  const figures = place.querySelector('#figures');
  if (figures === null) return;
  new ResizeObserver(([entry]) => {
    if (entry !== undefined) store.setWidth(Math.max(narrowest, Math.floor(entry.contentRect.width)));
  }).observe(figures);
}

start(document).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  document.querySelector('#report')?.replaceChildren(`This report could not be shown. ${message}`);
  throw error;
});
