import { z } from 'zod';
import { type Diagnostic, decodeUtf8, type SourceFile } from './source-file.ts';
import { readYaml } from './yaml.ts';

/** Groups of words that mean much the same where the corpus is concerned; search takes any for any other. */
export type Synonyms = readonly (readonly string[])[];

const groups = z.array(
  z
    .array(
      z.string('should be a word').regex(/^\S+$/, 'should be a single word'),
      'should be a list of words',
    )
    .min(2, 'should be a list of at least two words'),
  'should be a list of lists of words, like "- [attend, join]"',
);

/** Reads `synonyms.yaml`: a list of groups, each a list of single words. */
export function parseSynonyms(file: SourceFile): { readonly synonyms: Synonyms } | Diagnostic[] {
  const source = decodeUtf8(file);
  if (typeof source !== 'string') return [source];
  const checked = readYaml(source, groups, { path: file.path, line: 1 });
  return Array.isArray(checked) ? checked : { synonyms: checked.data };
}
