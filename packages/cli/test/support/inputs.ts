import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A good input of one format: what every kind of trouble is done to. */
export interface Input {
  /** Of fixtures/exports. */
  readonly file: string;
  readonly options?: readonly string[];
  /** The replies in it. */
  readonly ids: readonly string[];
  /** One row broken by hand: words to replace, what is still scored, and what is told after the name of the file. */
  readonly broken?: readonly [from: string, to: string, ids: readonly string[], told: string];
  /** Words of a message, before which two megabytes more are put. */
  readonly said?: string;
}

const table = { ids: ['11#1', '12#1'] };
const agents = (names: string): readonly string[] => ['--agents', names];
const domain = (name: string): readonly string[] => ['--agent-domain', name];

/** One input for each reader, packing and tool, under its name. A new one has to be here: a test looks. */
export const inputs: Readonly<Record<string, Input>> = {
  csv: {
    ...table,
    file: 'messages.csv',
    broken: ['agent,Ben,Shop,chat,"It does', 'agent,Ben,Shop,chat,"It "does', ['11#1'], ':5: The quote'],
    said: 'Does the blue',
  },
  tsv: {
    ...table,
    file: 'messages.tsv',
    broken: [
      'agent\tBen\tShop\tchat\tIt does',
      'agent\tBen\tShop\tchat\tIt\tdoes',
      ['11#1'],
      ':5: This row has 8 cells where the header has 7. Put quotes around cells that hold the separator.',
    ],
    said: 'Does the blue',
  },
  ndjson: {
    ...table,
    file: 'messages.ndjson',
    broken: ['{"ticket_id": "11"', '{"ticket_id" "11"', ['12#1', '11#1'], ':1: This is not valid JSON'],
    said: 'Does the blue',
  },
  json: {
    ...table,
    file: 'messages.json',
    broken: ['"author_role": "bot"', '"author_role" "bot"', ['11#1', '12#1'], ':38: This is not valid JSON'],
    said: 'Does the blue',
  },
  parquet: { ...table, file: 'messages.parquet' },
  gzip: { ...table, file: 'messages.csv.gz' },
  zstd: { ...table, file: 'messages.csv.zst' },
  zendesk: {
    file: 'zendesk.ndjson',
    ids: ['4101#1', '4102#1'],
    broken: ['{"id": 4102', '{"id" 4102', ['4101#1'], ':2: This is not valid JSON'],
    said: 'The reading lamp',
  },
  intercom: {
    file: 'intercom.json',
    ids: ['3001#1', '3002#1'],
    broken: ['"id": "3002"', '"id": null', ['3001#1'], ':2: This message belongs to no conversation. Fill in'],
    said: 'The app logs',
  },
  freshdesk: {
    file: 'freshdesk.json',
    ids: ['501#1', '502#1'],
    broken: ['"description_text": "Do you', '"description_text" "Do you', ['501#1'], ':45: This is not valid JSON'],
    said: 'Do you ship',
  },
  gorgias: {
    file: 'gorgias.json',
    ids: ['88#1', '89#1'],
    broken: [
      '"body_text": "It is, since this morning."',
      '"body_text": ""',
      ['88#1'],
      ':2: There is no reply. Add the reply, or remove the row.',
    ],
    said: 'is the decaf',
  },
  'help-scout': {
    file: 'help-scout.json',
    ids: ['7001#1', '7002#1'],
    broken: ['"id": 7002', '"nr": 7002', ['7001#1'], ':2: No column of conversation, role, text'],
    said: 'Can I bring',
  },
  front: {
    file: 'front.ndjson',
    ids: ['cnv_a1#1', 'cnv_b2#1'],
    broken: ['"is_inbound": false', '"is_inbound" false', ['cnv_b2#1'], ':3: This is not valid JSON'],
    said: 'Your driver',
  },
  mbox: {
    file: 'mailbox.mbox',
    options: domain('potshed.example'),
    ids: ['a1@garden.example#1'],
    broken: ['From: Kim Reyes <kim@garden.example>\n', '', ['a1@garden.example#1'], ':1: This mail has no sender.'],
    said: 'Thursday is',
  },
  eml: {
    file: 'mails/2-answer.eml',
    options: domain('velo.example'),
    ids: ['q1@bikes.example#1'],
  },
  whatsapp: {
    file: 'whatsapp.txt',
    options: ['--input', 'whatsapp', ...agents('Nook Hotel')],
    ids: ['whatsapp#1'],
    broken: [
      '[25/02/2026, 09:14:02] Nook',
      'torn\n[25/02/2026, 09:14:02] Nook',
      ['whatsapp#1'],
      ':1: This line belongs to no message',
    ],
    said: 'Good morning',
  },
  slack: {
    file: 'slack/2026-03-04.json',
    options: agents('U01'),
    ids: ['1772600100.000200#1'],
    said: 'The export',
  },
};

/** The bytes of an input. */
export function bytesOf({ file }: Input): Buffer {
  return readFileSync(fileURLToPath(new URL(`../../../../fixtures/exports/${file}`, import.meta.url)));
}
