import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = (file: string): URL => new URL(`../${file}`, import.meta.url);

interface Text {
  readonly message: string;
}

const languages = readdirSync(here('_locales'));
const textsOf = (language: string): Record<string, Text> =>
  JSON.parse(readFileSync(here(`_locales/${language}/messages.json`), 'utf8')) as Record<string, Text>;
const english = textsOf('en');

const sources = readdirSync(here('src'), { recursive: true })
  .map(String)
  .filter((file) => /\.(?:ts|html)$/u.test(file))
  .map((file) => readFileSync(here(`src/${file}`), 'utf8'))
  .join('\n');

const placeholders = ({ message }: Text): string[] =>
  (message.match(/\$\d/gu) ?? []).toSorted((a, b) => a.localeCompare(b));

describe('texts', () => {
  it('are there in English, German, Spanish and French', () => {
    expect(languages.toSorted((a, b) => a.localeCompare(b))).toEqual(['de', 'en', 'es', 'fr']);
  });

  it.each(languages)('of %s are all there, with the same gaps to fill', (language) => {
    const texts = textsOf(language);
    expect(Object.keys(texts)).toEqual(Object.keys(english));
    const gaps = (all: Record<string, Text>): unknown[] =>
      Object.entries(all).map(([key, text]) => ({
        key,
        isEmpty: text.message.trim() === '',
        gaps: placeholders(text),
      }));
    expect(gaps(texts)).toEqual(gaps(english));
  });

  it('are all used', () => {
    const isUsed = (key: string): boolean =>
      [`'${key}'`, `"${key}"`, `__MSG_${key}__`].some((use) => sources.includes(use));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are all written for the pages that name them', () => {
    const named = [...sources.matchAll(/data-(?:text|label)="(?<key>\w+)"/gu)].map(
      (match) => match.groups?.['key'] ?? '',
    );
    expect(named.filter((key) => english[key] === undefined)).toEqual([]);
  });

  it.each(languages)('of %s fit the stores: the description has at most 132 characters', (language) => {
    expect(textsOf(language)['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });
});
