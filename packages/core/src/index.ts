export { check, checkConversation, createChecker, type Checker } from './checker.ts';
export type { ConversationAnalysis, ConversationOptions, TurnAnalysis } from './conversation/conversation.ts';
export type { LedgerEntry, PromiseStatus } from './conversation/ledger.ts';
export type { Entry, Lexicon } from './lexicon/lexicon.ts';
export type { CheckerOptions, LexiconExtension, PhraseRule } from './options.ts';
export {
  defineRule,
  type Example,
  type Need,
  type Offer,
  type Report,
  type Rule,
  type Situation,
} from './rule/rule.ts';
export { usualCustomer } from './rule/example.ts';
export { rules } from './rules/index.ts';
export { explainScore, gradeOf, type Contribution, type Grade } from './score/score.ts';
export { applySuggestion } from './suggest/apply.ts';
export type { Gesture } from './suggest/gestures.ts';
export { suggest } from './suggest/suggest.ts';
export type * from './types.ts';
