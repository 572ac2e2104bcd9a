export { sites } from './catalogue/index.ts';
export { cannotTell } from './hooks/cannot-tell.ts';
export { findComposer } from './reading/find-composer.ts';
export { limits } from './reading/limits.ts';
export { siteOf } from './reading/site-of.ts';
export { turnsOf } from './reading/turns.ts';
export type * from './site.ts';
