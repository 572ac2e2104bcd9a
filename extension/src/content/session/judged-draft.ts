import type { Field, FieldText } from '@makegood/dom';
import type { Case, Severity } from 'makegood';
import type { CustomerMessage, Phase } from '../../protocol/panel.ts';
import type { Composer, Conversation } from '../../sites/index.ts';
import { caseOf, customerOf, isBlank, type GivenMessage } from './draft-case.ts';
import { memoryOf, type DraftMemory } from './draft-memory.ts';
import { placeNotes, type PlacedNote } from './notes.ts';
import { changeBetween, type TextChange } from './text-change.ts';
import type { Verdict } from './verdicts.ts';

/** How long a conversation that was read counts as fresh, in milliseconds: new messages arrive, and reading costs time. */
const freshness = 2000;

const gravity: readonly Severity[] = ['error', 'warning', 'hint'];

/** The draft in one composer with what is known about it: the text now, the customer's words, the last verdict. */
export class JudgedDraft {
  phase: Phase = 'empty';
  notes: readonly PlacedNote[] = [];
  #verdict: Verdict | undefined;
  #text: FieldText;
  #conversation: Conversation;
  #readAt: number;
  #readFrom: string;
  readonly #memory: DraftMemory;
  readonly #field: Field;
  readonly #composer: Composer;

  constructor(field: Field, composer: Composer) {
    this.#field = field;
    this.#composer = composer;
    this.#memory = memoryOf(field.element);
    this.#text = field.read();
    this.#conversation = composer.readConversation();
    this.#readAt = performance.now();
    this.#readFrom = location.href;
  }

  get text(): string {
    return this.#text.text;
  }

  get verdict(): Verdict | undefined {
    return this.#verdict;
  }

  /** What happened to the text since the verdict. */
  get change(): TextChange | undefined {
    return this.#verdict === undefined ? undefined : changeBetween(this.#verdict.case.reply, this.#replyNow);
  }

  /** Whether the text is no longer the one that was judged. */
  get isBehind(): boolean {
    this.follow();
    return this.#verdict === undefined || this.change !== undefined;
  }

  get dismissed(): number {
    return this.#memory.dismissed.size;
  }

  get customer(): CustomerMessage {
    return customerOf(this.#draft, this.#verdict?.analysis);
  }

  /** Whether the verdict was passed in knowledge of the customer's words. */
  get customerKnown(): boolean {
    return this.#verdict !== undefined && this.#verdict.analysis.notJudged === undefined;
  }

  get gravest(): Severity | undefined {
    return gravity.find((severity) => this.notes.some((note) => note.severity === severity));
  }

  /** Reads the field and the conversation, and returns what is to be judged; undefined when nothing is. */
  readCase(): Case | undefined {
    this.#text = this.#field.read();
    // Another address is another thread, even where the page keeps its box.
    if (performance.now() - this.#readAt > freshness || location.href !== this.#readFrom) this.readPage();
    if (this.#composer.isNote() === true || isBlank(this.#text)) return undefined;
    return caseOf(this.#draft);
  }

  readPage(): void {
    this.#conversation = this.#composer.readConversation();
    this.#readAt = performance.now();
    this.#readFrom = location.href;
  }

  /** Takes in a verdict, or why there is none. */
  accept(outcome: Verdict | 'nothing' | 'checking' | 'failed'): void {
    if (typeof outcome === 'string') {
      this.phase = outcome === 'nothing' ? this.#phaseOfNothing : outcome;
      if (outcome === 'nothing') this.#forget();
    } else {
      this.phase = 'judged';
      this.#verdict = outcome;
    }
    this.follow();
  }

  /** Reads the text anew and moves the notes with it; those whose words were touched wait for the next verdict. */
  follow(): void {
    this.#text = this.#field.read();
    this.notes =
      this.#verdict === undefined ? [] : placeNotes(this.#verdict.analysis, this.change, this.#memory.dismissed);
  }

  dismiss(id: string): void {
    this.#memory.dismissed.add(id);
    this.follow();
  }

  /** Judges against these words from now on; without any, against the page's again. */
  give(message: GivenMessage | undefined): void {
    this.#memory.give(message);
    if (message === undefined) this.readPage();
  }

  /** An empty box: what is written next is another draft. */
  #forget(): void {
    this.#verdict = undefined;
    this.#memory.dismissed.clear();
  }

  get #draft(): Parameters<typeof caseOf>[0] {
    return {
      field: this.#text,
      channel: this.#composer.site.channel,
      conversation: this.#conversation,
      given: this.#memory.given(),
    };
  }

  get #replyNow(): string {
    return caseOf(this.#draft).reply;
  }

  get #phaseOfNothing(): Phase {
    return this.#composer.isNote() === true ? 'note' : 'empty';
  }
}
