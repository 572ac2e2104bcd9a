/** Runs before every test file. */
import fc from 'fast-check';

// A failure found once is found again, here and on CI. FAST_CHECK_SEED tries another part of the space.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_122) });
