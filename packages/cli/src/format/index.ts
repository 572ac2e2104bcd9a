import { csv } from './csv.ts';
import type { Formatter } from './formatter.ts';
import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';

/** Every format that `score` can write; the first is the default. */
export const formatters: readonly Formatter[] = [text, ndjson, json, csv];
