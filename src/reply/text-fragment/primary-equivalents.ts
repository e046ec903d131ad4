/**
 * Letters, in lower case, that are equal at primary strength in CLDR's root collation, and that Unicode does not decompose
 * into each other: the letters to write for them, and the equal ones. Latin letters and the Greek final sigma.
 *
 * @see https://www.unicode.org/charts/collation/
 */
export const PRIMARY_EQUIVALENTS: readonly (readonly [letters: string, equal: readonly string[]])[] = [
  ['a', ['ꞛ', 'ꟁ']],
  ['aa', ['ꜳ', '𐞀']],
  ['ae', ['æ']],
  ['ao', ['ꜵ']],
  ['au', ['ꜷ']],
  ['av', ['ꜹ', 'ꜻ']],
  ['ay', ['ꜽ']],
  ['d', ['ð', 'đ', 'ꝺ']],
  ['db', ['ȸ']],
  ['dz', ['ʣ']],
  ['f', ['ꝼ']],
  ['g', ['ᵹ', 'ꞡ']],
  ['h', ['ħ']],
  ['k', ['ꞣ']],
  ['l', ['ł', 'l·']],
  ['ll', ['ỻ']],
  ['ls', ['ʪ']],
  ['lz', ['ʫ']],
  ['n', ['ꞥ']],
  ['o', ['ø', 'ꞝ']],
  ['oe', ['œ']],
  ['oo', ['ꝏ']],
  ['qp', ['ȹ']],
  ['r', ['ꝛ', 'ꞃ', 'ꞧ']],
  ['s', ['ꞅ', 'ꞩ', 'ꟙ']],
  ['ss', ['ß']],
  ['t', ['ꞇ']],
  ['th', ['ᵺ']],
  ['ts', ['ƾ', 'ʦ']],
  ['tz', ['ꜩ']],
  ['u', ['ꞟ']],
  ['vy', ['ꝡ']],
  ['w', ['ꟃ']],
  ['zw', ['ƍ']],
  // Unicode decomposes ᵌ into ɜ, and the collation has it equal to ᴈ.
  ['ɜ', ['ᴈ']],
  ['ʩ', ['𝼀']],
  ['ᴉ', ['ᵎ']],
  ['σ', ['ς']],
];
