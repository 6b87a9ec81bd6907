import fc from 'fast-check';

/** Any number: what matters is that it stays. */
const SEED = 20_261_123;

// `npm test` draws the same inputs every time, so that it fails for a change and never by chance; the full run draws anew.
if (process.env.COUNTERSIGN_FULL !== '1') fc.configureGlobal({ seed: SEED });
