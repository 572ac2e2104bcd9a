import { framesAround, isInPage } from '../frames.ts';
import { createChip, type ChipLook } from './chip.ts';
import { createPanelFrame } from './panel-frame.ts';
import { chipPlace, panelPlace, visibleBox } from './place.ts';
import { createSurface } from './surface.ts';

export interface ComposerUiOptions {
  readonly field: HTMLElement;
  readonly token: string;
  /** The chip was pressed. */
  readonly press: () => void;
  /** The field has left the page. */
  readonly gone: () => void;
  readonly signal: AbortSignal;
}

/** Chip and panel of one composer, kept at their places while the page scrolls and changes its size. */
export interface ComposerUi {
  show(look: ChipLook): void;
  /** What was written, or the time that has passed, may have moved the field. */
  follow(): void;
  openPanel(options: { readonly takeFocus: boolean }): void;
  closePanel(): void;
  isPanelOpen(): boolean;
  isPanelFocused(): boolean;
  setPanelHeight(height: number): void;
}

export function createComposerUi({ field, token, press, gone, signal }: ComposerUiOptions): ComposerUi {
  const surface = createSurface(field, signal);
  const chip = createChip(surface, press, signal);
  const panel = createPanelFrame(surface, token);
  const page = surface.host.ownerDocument;
  let isPending = false;

  const place = (): void => {
    isPending = false;
    if (signal.aborted) return;
    if (!isInPage(field)) {
      gone();
      return;
    }
    const box = visibleBox(field);
    const direction = getComputedStyle(field).direction === 'rtl' ? 'rtl' : 'ltr';
    const at = box === undefined ? undefined : chipPlace(box, direction);
    chip.place(at);
    if (box === undefined || at === undefined || !panel.isOpen()) return;
    const { clientWidth: width } = page.documentElement;
    panel.place(panelPlace(at, box, panel.size(), { width, height: innerHeight }));
  };
  const placeSoon = (): void => {
    if (!isPending) requestAnimationFrame(place);
    isPending = true;
  };

  watchPlaces(field, placeSoon, signal);
  placeSoon();
  return {
    show: (look) => chip.show(look),
    follow: placeSoon,
    openPanel(options) {
      panel.open(options);
      chip.setExpanded(true);
      place();
    },
    closePanel() {
      panel.close();
      chip.setExpanded(false);
    },
    isPanelOpen: panel.isOpen,
    isPanelFocused: panel.hasFocus,
    setPanelHeight(height) {
      panel.setHeight(height);
      placeSoon();
    },
  };
}

/** Whatever moves a field: scrolling and resizing of its windows, and of itself. */
function watchPlaces(field: HTMLElement, moved: () => void, signal: AbortSignal): void {
  const elements = [field, ...framesAround(field)];
  const observer = new ResizeObserver(moved);
  for (const element of elements) {
    observer.observe(element);
    const view = element.ownerDocument.defaultView;
    view?.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    view?.addEventListener('resize', moved, { passive: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
