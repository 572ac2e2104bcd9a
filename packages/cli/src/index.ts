export type { Engine, LoadEngine, RuleInfo } from './engine.ts';
export type { Io, Sink } from './io.ts';
export { run } from './run.ts';
