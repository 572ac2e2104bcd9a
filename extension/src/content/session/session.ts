import { type Caret, createMarks, type Field, keepCaret, type Marks } from '@makegood/dom';
import type { Suggestion } from 'makegood';
import { browser } from '../../browser.ts';
import { askBackground, type Standing } from '../../protocol/background.ts';
import type { PanelState, PanelUpdate } from '../../protocol/panel.ts';
import type { Composer } from '../../sites/index.ts';
import { isInPage } from '../frames.ts';
import { createToken } from '../token.ts';
import { createComposerUi, type ComposerUi } from '../ui/composer-ui.ts';
import { createBoundary } from './boundary.ts';
import { JudgedDraft } from './judged-draft.ts';
import { isJustNotSorryAround } from './just-not-sorry.ts';
import { guardSending, longestLag } from './guard-sending.ts';
import { moveSuggestions, toMarks, toNote } from './notes.ts';
import type { SendCheck } from './send-check.ts';
import { createVerdicts, type Verdict, type Verdicts } from './verdicts.ts';

/** One composer while it is worked with: marks, chip and panel, from the focus on until `end`. */
export class Session {
  readonly token: string = createToken();
  readonly field: Field;
  readonly #life = new AbortController();
  readonly #draft: JudgedDraft;
  readonly #marks: Marks;
  readonly #caret: Caret;
  readonly #ui: ComposerUi;
  readonly #verdicts: Verdicts;
  readonly #sendCheck: SendCheck;
  readonly #suggestions = new Map<string, readonly Suggestion[]>();
  #active: string | undefined;
  #verdictCount = 0;
  #question: PanelState['question'];
  /** Opened by a click on a mark: writing on closes the panel again. */
  #isPassing = false;

  /** The settings in force for the page. */
  standing: Standing;

  constructor(composer: Composer, field: Field, standing: Standing) {
    const { signal } = this.#life;
    const { guard } = createBoundary(() => this.end());
    this.field = field;
    this.standing = standing;
    this.#draft = new JudgedDraft(field, composer);
    this.#marks = createMarks(field, { signal });
    this.#caret = keepCaret(field, { signal });
    this.#ui = createComposerUi({
      field: field.element,
      token: this.token,
      press: guard(() => this.togglePanel()),
      gone: () => this.end(),
      signal,
    });
    this.#verdicts = createVerdicts({
      read: () => this.#draft.readCase(),
      judge: (input) => askBackground({ kind: 'check', case: input }),
      show: guard((outcome) => this.#accept(outcome)),
      wake: () => void Promise.allSettled([askBackground({ kind: 'hello' })]),
      longestLag: () => longestLag(composer, this.standing.sendCheck),
      signal,
    });
    this.#sendCheck = guardSending({
      composer,
      draft: this.#draft,
      verdicts: this.#verdicts,
      isOn: () => this.standing.sendCheck,
      ask: (how) => this.#ask(how),
      guard,
      signal,
    });
    field.watch(
      guard(() => this.#changed()),
      { signal },
    );
    field.element.addEventListener(
      'click',
      guard((event) => this.#clicked(event as MouseEvent)),
      { signal },
    );
    this.#show();
    this.#verdicts.now();
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  get isAlive(): boolean {
    return !this.signal.aborted && isInPage(this.field.element);
  }

  end(): void {
    this.#life.abort();
  }

  openPanel(options: { readonly takeFocus: boolean }): void {
    this.#isPassing = !options.takeFocus;
    this.#ui.openPanel(options);
    this.#tellPanel(options);
  }

  closePanel(): void {
    this.#question = undefined;
    this.#ui.closePanel();
    this.#caret.restore();
  }

  togglePanel(): void {
    if (this.#ui.isPanelOpen()) this.closePanel();
    else this.openPanel({ takeFocus: true });
  }

  /** By the shortcut: from the draft into the panel, and from there back. */
  callPanel(): void {
    if (this.#ui.isPanelOpen() && this.#ui.isPanelFocused()) this.closePanel();
    else this.openPanel({ takeFocus: true });
  }

  /** What the panel's requests work on. */
  get draft(): JudgedDraft {
    return this.#draft;
  }

  /** Whether the panel was opened to be worked with, not just to be looked at. */
  get panelTakesFocus(): boolean {
    return !this.#isPassing;
  }

  get ui(): ComposerUi {
    return this.#ui;
  }

  state(): PanelState {
    const { phase, notes, customer, dismissed } = this.#draft;
    return {
      phase,
      customer,
      dismissed,
      verdict: this.#verdictCount,
      notes: notes.map((note) => toNote(note, this.#wordingsOf(note.id) ?? note.suggestions, this.#draft.text)),
      justNotSorry: isJustNotSorryAround(this.field.element),
      ...(this.#question !== undefined && { question: this.#question }),
      ...(this.#active !== undefined && { active: this.#active }),
    };
  }

  /** Better wordings for a note than the engine's templates, fetched once for each verdict. */
  async suggest(id: string): Promise<void> {
    const { verdict, notes } = this.#draft;
    const note = notes.find((each) => each.id === id);
    if (verdict === undefined || note === undefined || this.#suggestions.has(id)) return;
    const suggestions = await askBackground({ kind: 'suggest', case: verdict.case, finding: note.finding });
    if (this.#draft.verdict === verdict) this.#suggestions.set(id, suggestions);
  }

  /** Something other than the text has changed: judge now. */
  judgeAnew(): void {
    this.#verdicts.now();
  }

  redraw(): void {
    this.#show();
  }

  sendAnyway(): void {
    this.closePanel();
    this.#sendCheck.sendAnyway();
  }

  #wordingsOf(id: string): Suggestion[] | undefined {
    const found = this.#suggestions.get(id);
    return found === undefined ? undefined : moveSuggestions(found, this.#draft.change);
  }

  #ask(how: 'button' | 'key'): void {
    this.#question = how;
    this.openPanel({ takeFocus: true });
  }

  #accept(outcome: Verdict | 'nothing' | 'checking' | 'failed'): void {
    if (outcome === 'failed' && browser.runtime.id === undefined) {
      // The extension was updated or removed: this script is an orphan.
      this.end();
      return;
    }
    if (typeof outcome !== 'string') {
      this.#suggestions.clear();
      this.#verdictCount++;
    }
    if (outcome === 'nothing') this.#sendCheck.reset();
    this.#draft.accept(outcome);
    this.#ui.follow();
    this.#show();
  }

  #changed(): void {
    if (!this.isAlive) {
      this.end();
      return;
    }
    if (this.#isPassing && this.#ui.isPanelOpen()) this.#ui.closePanel();
    this.#draft.follow();
    this.#ui.follow();
    this.#show();
    this.#verdicts.later();
  }

  #clicked({ clientX, clientY }: MouseEvent): void {
    const mark = this.#marks.at(clientX, clientY);
    if (mark === undefined) return;
    this.#active = mark.id;
    if (this.#ui.isPanelOpen()) this.#tellPanel();
    else this.openPanel({ takeFocus: false });
  }

  #show(): void {
    const { phase, notes, gravest, customerKnown } = this.#draft;
    this.#marks.draw(toMarks(notes));
    this.#ui.show({ phase, count: notes.length, gravest, customerKnown });
    this.#tellPanel();
  }

  /** A panel that was not told catches up with the next change. */
  async #tell(update: PanelUpdate): Promise<void> {
    await Promise.allSettled([askBackground({ kind: 'tell-panel', update })]);
  }

  #tellPanel({ takeFocus = false } = {}): void {
    if (!this.#ui.isPanelOpen()) return;
    const state = this.state();
    const update: PanelUpdate = { kind: 'panel-state', token: this.token, state, ...(takeFocus && { takeFocus }) };
    void this.#tell(update);
  }
}
