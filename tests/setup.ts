import fc from 'fast-check';

// The same random cases in every run: a test that fails has to fail again. `npm run test:slow` tries others.
fc.configureGlobal({ seed: 20260203 });
