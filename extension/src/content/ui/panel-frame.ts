import { browser } from '../../browser.ts';
import { t } from '../../i18n.ts';
import type { PanelPlace } from './place.ts';
import type { Surface } from './surface.ts';

/** The frame that holds the panel's page. */
export interface PanelFrame {
  readonly isOpen: () => boolean;
  readonly hasFocus: () => boolean;
  /** Opens the frame; it moves the focus into the panel only when the person asked by keyboard or click. */
  open(options: { readonly takeFocus: boolean }): void;
  close(): void;
  /** The size that it would like to have. */
  size(): { readonly width: number; readonly height: number };
  setHeight(height: number): void;
  place(at: PanelPlace): void;
}

/** Height until the panel has told its own, in pixels. Ample, so that nothing in it is scrolled to before that; it is not yet seen. */
const firstHeight = 600;

/** A panel that has not told its height so long after it has loaded, in milliseconds, is shown as it is. */
const patience = 400;

/**
 * A page of the extension in a frame, because keys pressed in it reach no listener of the page around it: with a panel of plain elements
 * one chat sent the panel's text to the customer.
 */
export function createPanelFrame({ root }: Surface, token: string): PanelFrame {
  let frame: HTMLIFrameElement | undefined;
  let wanted = firstHeight;
  const reveal = (): void => frame?.classList.remove('unsized');
  const build = (): HTMLIFrameElement => {
    const built = document.createElement('iframe');
    built.className = 'frame';
    built.title = t('panel_title');
    built.allow = 'clipboard-write';
    built.src = `${browser.runtime.getURL('panel.html')}#${token}`;
    // It would jump to its place before the reader's eyes.
    built.classList.add('unsized');
    built.addEventListener('load', () => setTimeout(reveal, patience), { once: true });
    root.append(built);
    return built;
  };
  return {
    isOpen: () => frame !== undefined && !frame.hidden,
    hasFocus: () => frame !== undefined && root.activeElement === frame,
    open({ takeFocus }) {
      frame ??= build();
      frame.hidden = false;
      if (takeFocus) frame.focus();
    },
    close() {
      if (frame !== undefined) frame.hidden = true;
    },
    size: () => ({ width: frame?.offsetWidth ?? 0, height: wanted }),
    setHeight(height) {
      wanted = height;
      reveal();
    },
    place({ left, top, height }) {
      if (frame === undefined) return;
      frame.style.height = `${height}px`;
      frame.style.left = `${left}px`;
      frame.style.top = `${top}px`;
    },
  };
}
