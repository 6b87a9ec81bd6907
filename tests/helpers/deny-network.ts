/** A test that reaches for the network is a bug: every look-up takes its fetch as an argument. */
globalThis.fetch = () => {
  throw new Error('Tests may not use the network: pass a fetch of your own (tests/helpers).');
};
