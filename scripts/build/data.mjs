// What the engine carries as data, for bundles: without what only tests and readers of the source need.
import { fromRoot } from '../lib/workspace.mjs';

/** This file: a bundle is stale when it changes. */
export const source = import.meta.filename;

/** The modules that hold nothing but data: the weights of the learned layer, the lexicons, and the slots of their patterns. */
const data = /\/(learned\/weights\.generated|lexicon\/data\/(?:customer|reply)\/index|lexicon\/data\/slots)\.[jt]s$/u;

/** The examples beside each entry are its tests and its documentation; nothing that runs reads them. */
const isExample = (key) => key === 'matches' || key === 'misses';

/** The exports of a module of data as `[name, JSON]`, without examples; `undefined` for any other module. Comes after `tsc -b`. */
export async function dataOf(id) {
  const [, name] = data.exec(id) ?? [];
  if (name === undefined) return undefined;
  const values = await import(fromRoot('packages', 'core', 'dist', `${name}.js`));
  return Object.entries(values).map(([key, value]) => [
    key,
    JSON.stringify(value, (inner, held) => (isExample(inner) ? undefined : held)),
  ]);
}

/** A plugin of Vite: data is parsed as JSON, which engines do faster than they read a program, and carries no examples. */
export const bareData = {
  name: 'bare-data',
  enforce: 'pre',
  async transform(_code, id) {
    const values = await dataOf(id);
    if (values === undefined) return undefined;
    const code = values.map(([key, json]) => `export const ${key} = JSON.parse(${JSON.stringify(json)});\n`).join('');
    return { code, map: null, moduleType: 'js' };
  },
};
