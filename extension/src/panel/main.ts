import { t } from '../i18n.ts';
import { localise } from '../page/localise.ts';
import { createParts } from '../page/parts.ts';
import type { PanelAction, PanelReply, PanelState } from '../protocol/panel.ts';
import { connect, type Connection } from './connection.ts';
import { moveBetweenCards } from './keys.ts';
import { countOf, focusFirst, showPanel, type ViewActions, type ViewState } from './view.ts';

const refusals: Readonly<Record<NonNullable<PanelReply['refused']>, Parameters<typeof t>[0]>> = {
  stale: 'refused_stale',
  editor: 'refused_editor',
  'look-at-draft': 'refused_look',
  'nothing-selected': 'refused_selection',
};

/** The panel: shows what the session tells it, and asks the session for what the person wants. */
class Panel {
  readonly #connection: Connection;
  readonly #root: HTMLElement;
  readonly #part = createParts();
  #state: PanelState | undefined;
  #view: ViewState = { open: undefined, isCustomerOpen: false, typed: '', refusal: undefined };
  #shownActive: string | undefined;
  #suggestedFor = 0;

  constructor(connection: Connection, root: HTMLElement) {
    this.#connection = connection;
    this.#root = root;
  }

  async start(): Promise<void> {
    this.#connection.listen(({ state, takeFocus }) => {
      this.#take(state);
      if (takeFocus === true) this.#takeFocus();
    });
    addEventListener('focus', () => this.#focusFirst());
    addEventListener('keydown', (event) => this.#key(event));
    new ResizeObserver(() => void this.#connection.ask({ do: 'resize', height: this.#height() })).observe(this.#root);
    const { takeFocus } = await this.#ask({ do: 'show' });
    if (takeFocus === true) this.#takeFocus();
  }

  #height(): number {
    return Math.ceil(Math.min(this.#root.getBoundingClientRect().height + 2, 600));
  }

  async #ask(action: PanelAction): Promise<PanelReply> {
    const reply = await this.#connection.ask(action);
    const refusal = reply.refused === undefined ? undefined : t(refusals[reply.refused]);
    // What follows a verdict by itself does not take away what the person has to read.
    if (action.do !== 'suggest') this.#view = { ...this.#view, refusal };
    this.#take(reply.state);
    return reply;
  }

  #take(state: PanelState): void {
    const isNew = state.active !== undefined && state.active !== this.#shownActive;
    this.#shownActive = state.active;
    this.#state = state;
    const { open } = this.#view;
    const isThere = open === 'none' || state.notes.some(({ id }) => id === open);
    if (isNew) this.#open(state.active);
    else if (!isThere) this.#open(state.notes[0]?.id);
    else if (state.verdict !== this.#suggestedFor) this.#open(open);
    else this.#render();
  }

  /** Opens one note, and fetches better wordings for it. */
  #open(id: string | undefined): void {
    this.#view = { ...this.#view, open: id };
    this.#suggestedFor = this.#state?.verdict ?? 0;
    this.#render();
    if (id !== undefined && id !== 'none') void this.#ask({ do: 'suggest', id });
  }

  #render(): void {
    if (this.#state === undefined) return;
    showPanel(this.#root, this.#part, this.#state, this.#view, this.#actions);
    const status = document.getElementById('status');
    const count = countOf(this.#state);
    if (status !== null && status.textContent !== count) status.textContent = count;
  }

  #change(change: Partial<ViewState>): void {
    this.#view = { ...this.#view, ...change };
    this.#render();
  }

  /** A frame loses the focus that it was given while it loaded, so it takes it once more. */
  #takeFocus(): void {
    window.focus();
    this.#focusFirst();
  }

  #focusFirst(): void {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    focusFirst(this.#root);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      event.preventDefault();
      void this.#ask({ do: 'close' });
      return;
    }
    moveBetweenCards(this.#root, event);
  }

  readonly #actions: ViewActions = {
    close: () => void this.#ask({ do: 'close' }),
    retry: () => void this.#ask({ do: 'retry' }),
    sendAnyway: () => void this.#ask({ do: 'send-anyway' }),
    card: {
      toggle: ({ id }) => this.#open(this.#view.open === id ? 'none' : id),
      apply: ({ id }, suggestion) => void this.#ask({ do: 'apply', id, suggestion }),
      copy: ({ text }) => void navigator.clipboard.writeText(text.trim()).then(() => this.#say(t('panel_copied'))),
      dismiss: ({ id }) => void this.#ask({ do: 'dismiss', id }),
      switchOff: ({ ruleId }) => void this.#ask({ do: 'switch-rule-off', ruleId }),
    },
    customer: {
      toggle: () => this.#change({ isCustomerOpen: !this.#view.isCustomerOpen }),
      typed: (typed) => {
        this.#view = { ...this.#view, typed };
      },
      readSelection: () => void this.#ask({ do: 'read-selection' }),
      readPage: () => void this.#ask({ do: 'read-page' }),
      readText: () => {
        const text = this.#view.typed.trim();
        if (text === '') return;
        this.#change({ isCustomerOpen: false, typed: '' });
        void this.#ask({ do: 'read-text', text });
      },
    },
  };

  #say(words: string): void {
    const status = document.getElementById('status');
    if (status !== null) status.textContent = words;
  }
}

localise(document);
const root = document.getElementById('panel');
if (root !== null) await new Panel(connect(location.hash.slice(1)), root).start();
