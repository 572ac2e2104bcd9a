// The statements that get a model, and when each is true.

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
const positives = ['reassurance', 'buyIn', 'followUp', 'valueAdd', 'prevention', 'callOffer'];

export const customerStatements = {
  'intensity>=1': ({ intensity }) => intensity >= 1,
  'intensity>=2': ({ intensity }) => intensity >= 2,
  failure: ({ failure }) => failure,
  ...Object.fromEntries(lapses.map((lapse) => [`lapse=${lapse}`, is('lapse', lapse)])),
};

export const replyStatements = {
  'ack>=formulaic': ({ ack }) => ack !== 'none',
  'ack>=specific': ({ ack }) => ack === 'specific',
  ...Object.fromEntries(
    ['sympathy', 'formulaic', 'deflecting', 'specific'].map((value) => [`apology=${value}`, is('apology', value)]),
  ),
  'plan>=vague': ({ plan }) => plan !== 'none',
  'plan>=concrete': ({ plan }) => plan === 'concrete',
  timeframe: ({ timeframe }) => timeframe,
  detailsFirst: ({ detailsFirst }) => detailsFirst,
  'refusal=bare': is('refusal', 'bare'),
  'refusal=with-alternative': is('refusal', 'with-alternative'),
  ...Object.fromEntries(positives.map((name) => [name, (labels) => labels.positives.includes(name)])),
};
