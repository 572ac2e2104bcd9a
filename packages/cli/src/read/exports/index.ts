import type { ExportedMessage } from '../message.ts';
import type { Fields } from './fields.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { intercom } from './intercom.ts';
import { slack } from './slack.ts';
import { zendesk } from './zendesk.ts';

/** How one tool writes a conversation, or a message, as a JSON object. */
export interface ExportFormat {
  readonly name: string;
  /** True when its conversations may go on in other files. */
  readonly isShared?: true;
  /** Tells an object of this tool from all others. */
  matches(value: Fields): boolean;
  /** The messages of one object, oldest first. */
  messages(value: Fields): Iterable<ExportedMessage>;
}

/** Every tool whose exports are known, those with the plainest marks first. */
export const exportFormats: readonly ExportFormat[] = [intercom, helpScout, gorgias, front, slack, freshdesk, zendesk];
