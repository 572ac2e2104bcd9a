// What the customer models state, and when each is true.
import { fromRoot } from '../lib/workspace.mjs';

const { lapses } = await import(fromRoot('packages', 'core', 'dist', 'learned', 'lapses.js'));

const is =
  (key, value) =>
  ({ [key]: seen }) =>
    seen === value;
export const customerStatements = {
  'intensity>=1': ({ intensity }) => intensity >= 1,
  'intensity>=2': ({ intensity }) => intensity >= 2,
  failure: ({ failure }) => failure,
  ...Object.fromEntries(lapses.map((lapse) => [`lapse=${lapse}`, is('lapse', lapse)])),
};
