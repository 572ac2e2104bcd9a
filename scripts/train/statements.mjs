// The statements that may get a model, when each is true, and whether its model is shipped.

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
  'plan>=vague': ({ plan }) => plan !== 'none',
  'plan>=concrete': ({ plan }) => plan === 'concrete',
  'ack>=formulaic': ({ ack }) => ack !== 'none',
  'ack>=specific': ({ ack }) => ack === 'specific',
  ...Object.fromEntries(
    ['sympathy', 'formulaic', 'deflecting', 'specific'].map((value) => [`apology=${value}`, is('apology', value)]),
  ),
  timeframe: ({ timeframe }) => timeframe,
  detailsFirst: ({ detailsFirst }) => detailsFirst,
  'refusal=bare': is('refusal', 'bare'),
  'refusal=with-alternative': is('refusal', 'with-alternative'),
  ...Object.fromEntries(positives.map((name) => [name, (labels) => labels.positives.includes(name)])),
};

/** Where a model does better than the rules on text that neither has seen; elsewhere the rules stand alone. */
export const isShipped = (statement) => statement in customerStatements || statement.startsWith('plan');
