export { sites } from './catalogue/index.ts';
export { findComposer } from './reading/find-composer.ts';
export { siteOf } from './reading/site-of.ts';
export { turnsOf } from './reading/turns.ts';
export type * from './site.ts';
