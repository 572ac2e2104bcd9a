import type { Severity } from 'makegood';
import { t } from '../../i18n.ts';
import type { Phase } from '../../protocol/panel.ts';
import type { Surface } from './surface.ts';

/** What the chip tells at a glance. */
export interface ChipLook {
  readonly phase: Phase;
  /** How many notes there are, and how grave the gravest is. */
  readonly count: number;
  readonly gravest?: Severity | undefined;
  /** Whether the draft could be judged against a customer's message. Without one, no notes is no praise. */
  readonly customerKnown: boolean;
}

export interface Chip {
  show(look: ChipLook): void;
  place(at: { left: number; top: number } | undefined): void;
  setExpanded(isOpen: boolean): void;
}

/** How long a count stands before it is told to a screen reader, in milliseconds: nobody wants to hear each step of a sentence. */
const settled = 1200;

/** The counter at the composer's corner, with a polite live region beside it. */
export function createChip({ root }: Surface, press: () => void, signal: AbortSignal): Chip {
  const button = document.createElement('button');
  button.className = 'chip';
  button.type = 'button';
  button.hidden = true;
  button.setAttribute('aria-haspopup', 'dialog');
  const sign = document.createElement('span');
  sign.className = 'sign';
  const count = document.createElement('span');
  button.append(sign, count);
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(button, status);

  button.addEventListener('click', press, { signal });
  // The draft keeps the focus: some products fold the composer when it is lost.
  button.addEventListener('mousedown', (event) => event.preventDefault(), { signal });

  let telling: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(telling), { once: true });
  const tell = (words: string): void => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      if (status.textContent !== words) status.textContent = words;
    }, settled);
  };

  let drawn = '';
  return {
    show(look) {
      const words = wordsFor(look);
      if (look.phase === 'judged') tell(words);
      const [kind, figure] = [lookOf(look), figureFor(look)];
      // Asked at every key and every verdict; what has not changed is not drawn again.
      const drawing = [kind, figure, words].join('\n');
      if (drawing === drawn) return;
      drawn = drawing;
      button.dataset['look'] = kind;
      count.textContent = figure;
      button.setAttribute('aria-label', t('chip_label', words));
      button.title = words;
    },
    place(at) {
      button.hidden = at === undefined;
      if (at === undefined) return;
      button.style.left = `${at.left}px`;
      button.style.top = `${at.top}px`;
    },
    setExpanded: (isOpen) => button.setAttribute('aria-expanded', String(isOpen)),
  };
}

function lookOf({ phase, gravest, customerKnown }: ChipLook): string {
  if (phase === 'failed') return 'unknown';
  if (phase === 'empty' || phase === 'note') return 'idle';
  if (gravest !== undefined) return gravest;
  if (phase === 'checking') return 'checking';
  return customerKnown ? 'good' : 'unknown';
}

function figureFor({ phase, count, customerKnown }: ChipLook): string {
  if (phase === 'failed') return '!';
  if (phase === 'empty' || phase === 'note') return '–';
  if (count > 0) return String(count);
  if (phase === 'checking') return '…';
  return customerKnown ? '0' : '?';
}

function wordsFor({ phase, count, customerKnown }: ChipLook): string {
  if (phase === 'failed') return t('chip_failed');
  if (phase === 'note') return t('chip_internal_note');
  if (phase === 'empty') return t('chip_empty');
  if (count === 0 && phase === 'checking') return t('chip_checking');
  if (count === 0) return customerKnown ? t('chip_no_notes') : t('chip_not_judged');
  return count === 1 ? t('chip_one_note') : t('chip_notes', count);
}
