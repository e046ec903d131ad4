// JavaScript, because it also runs before anything is compiled; of a kind that Node.js 12 can parse.

/** The minimum versions of Node.js that Acta runs on: minor ones of long-term releases, as under "engines" in package.json. */
const MIN_VERSIONS = [
  { major: 20, minor: 19 },
  { major: 22, minor: 12 },
];
/** It runs on this major version, and on later ones. */
const MIN_MAJOR = 24;

/**
 * States what is wrong with a version of Node.js.
 *
 * @param {string} version like 20.19.4
 * @returns {string | undefined} a sentence for the operator; `undefined` if Acta runs on that version
 */
export function unsupportedNodeVersion(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= MIN_MAJOR || MIN_VERSIONS.some((min) => major === min.major && minor >= min.minor))
    return undefined;
  const supported = MIN_VERSIONS.map((min) => `${min.major}.${min.minor}+`).join(', ');
  return `Acta needs Node.js ${supported}, or ${MIN_MAJOR}+; this is ${version}. Install another one from https://nodejs.org.`;
}
