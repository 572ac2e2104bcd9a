export { findBrowser, KINDS } from './find-browser.mjs';
export { launch } from './launch.mjs';
export { serve } from './serve.mjs';
export { failed, formatReasons, formatTable, passed, secondTry, skipped, summarise } from './table.mjs';
export { sleep, until } from './wait.mjs';
