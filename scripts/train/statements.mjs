// What the customer models state, and when each is true.

const is =
  (key, value) =>
  ({ [key]: seen }) =>
    seen === value;
const lapses = [
  'delay',
  'wrong-item',
  'billing',
  'defect',
  'outage',
  'staff',
  'unanswered',
  'policy',
  'access',
  'quality',
  'other',
];
export const customerStatements = {
  'intensity>=1': ({ intensity }) => intensity >= 1,
  'intensity>=2': ({ intensity }) => intensity >= 2,
  failure: ({ failure }) => failure,
  ...Object.fromEntries(lapses.map((lapse) => [`lapse=${lapse}`, is('lapse', lapse)])),
};
