import type { Email } from 'postal-mime';
import type { Source } from '../input/source.ts';

/** Notes mails of one input that are read, though not as they were written. */
export interface MailNotes {
  see(line: number, bytes: Uint8Array, mail: Email): void;
  /** Tells each kind once, with the first of its mails and how many more there are. */
  report(): void;
}

interface Kind {
  readonly one: string;
  readonly many: string;
  readonly remedy: string;
  isOf(bytes: Uint8Array, mail: Email): boolean;
}

const kinds: readonly Kind[] = [
  {
    one: 'Some letters of this mail are not in the encoding that it names.',
    many: 'mails hold letters that are not in the encoding that they name.',
    remedy: 'Their places show as \uFFFD; export it as the server keeps it.',
    isOf: (_, { text = '', html = '' }) => `${text}${html}`.includes('\uFFFD'),
  },
  {
    one: 'This mail was cut off: its last part has no end.',
    many: 'mails were cut off: their last part has no end.',
    remedy: 'What is there was read; export it again for the rest.',
    isOf: (bytes, { headers }) => isCutOff(bytes, headers.find(({ key }) => key === 'content-type')?.value ?? ''),
  },
];

/** Watches the mails of one input. */
export function createMailNotes(source: Source): MailNotes {
  const seen = kinds.map((kind) => ({ kind, count: 0, first: 0 }));
  return {
    see(line, bytes, mail) {
      for (const each of seen) {
        if (!each.kind.isOf(bytes, mail)) continue;
        if (each.count === 0) each.first = line;
        each.count += 1;
      }
    },
    report() {
      for (const { kind, count, first } of seen) {
        if (count === 0) continue;
        const reason = count === 1 ? kind.one : `Beginning here, ${count} ${kind.many}`;
        source.report({ level: 'note', line: first, reason, remedy: kind.remedy });
      }
    },
  };
}

/** A multipart mail ends with its boundary between double dashes (RFC 2046, 5.1.1). */
function isCutOff(bytes: Uint8Array, contentType: string): boolean {
  if (!/^\s*multipart\//iu.test(contentType)) return false;
  const [, quotedBoundary, plainBoundary] = /boundary=(?:"([^"]+)"|([^\s;]+))/iu.exec(contentType) ?? [];
  const boundary = quotedBoundary ?? plainBoundary;
  return (
    boundary !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${boundary}--`)
  );
}
