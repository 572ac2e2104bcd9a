import type { Analysis, Case, Contribution, Engine, Finding, RuleInfo } from '../src/engine.ts';

const why = 'Stock words would fit any complaint.';
const source = 'Invented for a test';

/** An engine with two rules, so that the tests of the command line do not depend on what the real one thinks. */
export const fakeEngine: Engine = {
  check,
  checkConversation: (turns, { channel } = {}) => ({
    turns: turns.flatMap(({ role, text }, turn) => {
      if (role !== 'agent') return [];
      const context = turns.slice(0, turn);
      return [{ turn, analysis: check({ ...(channel !== undefined && { channel }), context, reply: text }) }];
    }),
    promises: [],
  }),
  explainScore,
  gradeOf: (score) => (score >= 85 ? 'A' : 'D'),
  rules: fakeRules(),
};

function check(input: Case): Analysis {
  const { id, context = [], reply } = input;
  const words = context
    .filter(({ role }) => role === 'customer')
    .map(({ text }) => text)
    .join(' ');
  const isKnown = words !== '';
  const isUpset = /still|angry|weeks/iu.test(words);
  const findings = [
    ...hollow(reply),
    ...(isKnown && !/within|by \w+day|today/iu.test(reply) ? [noTimeframe(reply)] : []),
  ];
  return {
    ...(id !== undefined && { id }),
    score: isKnown ? 100 - 30 * findings.length : null,
    dimensions: {
      emotion: null,
      apology: isKnown ? 40 : null,
      ownership: null,
      plan: 80,
      respect: 100,
      followThrough: null,
    },
    customer: {
      intensity: isUpset ? 2 : 0,
      emotions: isUpset ? ['anger'] : [],
      failure: isUpset,
      lapse: isUpset ? 'delay' : 'none',
      evidence: [],
    },
    reply: {
      ack: 'none',
      apology: 'none',
      plan: 'vague',
      timeframe: false,
      detailsFirst: false,
      refusal: 'none',
      positives: [],
      evidence: [],
    },
    findings,
    ...(!isKnown && {
      notJudged: [
        { ruleId: 'missed-emotion', reason: 'no customer message is known' },
        { ruleId: 'no-timeframe', reason: 'no customer message is known' },
      ],
    }),
  };
}

function hollow(reply: string): Finding[] {
  return [...reply.matchAll(/any\s+inconvenience/giu)].map(({ 0: quote, index: start }) => {
    const span = { start, end: start + quote.length };
    const suggestions = [{ text: 'for the two weeks without your parcel', span, label: 'Name what went wrong' }];
    return {
      ruleId: 'hollow-apology',
      severity: 'warning',
      confidence: 1,
      inline: true,
      span,
      quote,
      message: 'This apology names nothing.',
      why,
      source,
      suggestions,
    };
  });
}

function noTimeframe(reply: string): Finding {
  const span = { start: reply.length, end: reply.length };
  const suggestions = [
    { text: 'You will hear from us by [day and time].', span, place: 'after-plan', label: 'Say when' } as const,
  ];
  return {
    ruleId: 'no-timeframe',
    severity: 'hint',
    confidence: 1,
    inline: false,
    message: 'Something is promised, and when is not said.',
    why,
    source,
    suggestions,
  };
}

function explainScore({ score, findings }: Analysis): Contribution[] {
  if (score === null) return [];
  const base: Contribution = { name: 'everything that was asked', dimension: 'plan', points: 100, of: 100 };
  return [
    base,
    ...findings.map(({ ruleId }): Contribution => ({ name: ruleId, dimension: 'apology', points: -30, of: 0, ruleId })),
  ];
}

function fakeRules(): RuleInfo[] {
  const shared = { why, source, severity: 'warning', needs: [], advice: 'Name what went wrong.' } as const;
  const examples = { flagged: ['Sorry for [[any inconvenience]].'], accepted: ['Sorry for the late parcel.'] };
  return [
    { ...shared, id: 'hollow-apology', summary: 'An apology that names nothing.', examples },
    {
      ...shared,
      id: 'no-timeframe',
      severity: 'hint',
      summary: 'A promise without a time.',
      needs: ['customer'],
      examples,
    },
  ];
}
