import { decodeColumns } from '../../src/data/encode.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { ReportData } from '../../src/report-data.ts';

/** What a page holds, unpacked. */
export interface Content {
  readonly data: ReportData;
  readonly dataset: Dataset;
}

export async function readContent(page: Document): Promise<Content> {
  const data = JSON.parse(textOf(page, 'report-data')) as ReportData;
  const bytes = await inflate(bytesOf(textOf(page, 'report-columns')));
  return { data, dataset: { ...data.head, columns: decodeColumns(bytes, data.head.length) } };
}

function textOf(page: Document, id: string): string {
  const text = page.querySelector(`#${id}`)?.textContent;
  if (text === undefined || text === null) throw new Error(`The block “${id}” is missing: the page was cut off.`);
  return text;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) as number);
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
