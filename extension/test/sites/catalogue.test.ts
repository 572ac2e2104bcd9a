/** What every site owes, whoever adds it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import { readExpectation, storedCases, storedSites } from './stored-page.ts';

const root = new URL('../../../', import.meta.url);
const catalogue = new URL('extension/src/sites/catalogue/', root);
const table = readFileSync(new URL('docs/sites.md', root), 'utf8');

const ids = sites.map(({ id }) => id);
const files = readdirSync(catalogue)
  .filter((name) => name !== 'index.ts')
  .map((name) => name.replace(/\.ts$/u, ''));

const hasQuote = (id: string, name: string): boolean =>
  readExpectation(id, name).composers.some(({ foreign = [] }) => foreign.some(({ kind }) => kind === 'quote'));

const hasCustomer = (id: string, name: string): boolean =>
  readExpectation(id, name).composers.some(({ source }) => source === 'page');

describe('the catalogue of sites', () => {
  it('has each file of the folder once, under the file’s name', () => {
    expect(ids.toSorted()).toEqual(files.toSorted());
  });

  it('has stored pages for its own sites and for no other', () => {
    expect(storedSites()).toEqual(ids.toSorted());
  });

  it('gives no two sites the same address', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(hosts).toEqual([...new Set(hosts)]);
  });
});

describe.each(sites.map((site) => [site.id, site] as const))('the site %s', (id, site) => {
  const cases = storedCases(id);

  it('has at least two stored pages, one of them without a customer’s message', () => {
    expect(cases.length).toBeGreaterThanOrEqual(2);
    expect(cases.filter((name) => !hasCustomer(id, name))).not.toEqual([]);
  });

  it('proves on a stored page that it reads the customer’s messages, if it says that it does', () => {
    expect(cases.some((name) => hasCustomer(id, name))).toBe(site.conversation !== undefined);
  });

  it('proves on a stored page that it tells the quote in a draft, if it says that there is one', () => {
    const claims = site.quotesInDraft && site.checked.against !== 'nothing' && site.checked.sureness !== 'low';
    if (claims) expect(cases.some((name) => hasQuote(id, name))).toBe(true);
  });

  it('is known by its address or by its page', () => {
    expect(site.hosts.length > 0 || site.recognises !== undefined || id === 'generic').toBe(true);
  });

  it('asks for hosts that a permission may name', () => {
    expect(site.hosts.filter((host) => !/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/u.test(host))).toEqual(
      [],
    );
  });

  it('says how it was checked, in a way that can be checked again', () => {
    const { against, version, on, sureness, notes } = site.checked;
    expect(notes.length).toBeGreaterThan(10);
    expect(version !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(on ?? '')).toBe(against === 'product');
    expect(sureness !== undefined).toBe(against === 'stored page');
  });

  it('has a row in docs/sites.md', () => {
    expect(table).toContain(`| ${site.name} |`);
  });

  it('uses no label in one language as a hook', () => {
    const source = readFileSync(new URL(`${id}.ts`, catalogue), 'utf8');
    // The account button of Google holds an address, which is the same in every language.
    const hooks = source.replaceAll("getAttribute('aria-label')", '');
    expect(hooks).not.toMatch(/aria-label|placeholder|\[title[~|^$*]?=/u);
  });
});
