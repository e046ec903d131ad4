// JavaScript, because it also runs before anything is compiled; of a kind that Node.js 12 can parse.

/** The least version of Node.js that Acta runs on. package.json has all of its ranges under "engines". */
const LEAST = { major: 20, minor: 19 };

/**
 * States what is wrong with a version of Node.js.
 *
 * @param {string} version like 20.19.4
 * @returns {string | undefined} a sentence for the operator; `undefined` if Acta runs on that version
 */
export function unsupportedNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return undefined;
  return `Acta needs Node.js ${LEAST.major}.${LEAST.minor} or later; this is ${version}. Install a newer one from https://nodejs.org.`;
}
