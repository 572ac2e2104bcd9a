/** Reads how many tests passed and failed from the JSON that vitest leaves behind. */
import { existsSync } from 'node:fs';
import { readJson } from './workspace.mjs';

// A file that does not even load has no test that could fail; it counts as one failure all the same.
const brokeBeforeItsTests = ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0;

export function countTests(result) {
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.testResults.filter(brokeBeforeItsTests).length,
  };
}

/** The counts of a run; without a result file no test ran. */
export function readTestCount(resultFile) {
  return existsSync(resultFile) ? countTests(readJson(resultFile)) : { passed: 0, failed: 0 };
}

export const formatTestCount = ({ passed, failed }) => `tests: ${passed} passed, ${failed} failed`;
