import { z } from 'zod';
import { normalize } from '../text/normalize.ts';
import type { Diagnostic } from './diagnostics.ts';
import { readText, type SourceFile } from './source-file.ts';
import { parseYaml } from './yaml.ts';

/** Groups of words that mean the same in this corpus; search takes any word of a group for any other. */
export type Synonyms = readonly (readonly string[])[];

/** The contents of `synonyms.yaml`. */
interface SynonymFile {
  readonly synonyms: Synonyms;
}

const schema = z.array(
  z
    .array(
      z
        .string('should be a word; put it in quotation marks')
        .regex(/^\S+$/, 'should be a single word, without spaces'),
      'should be a list of words',
    )
    .min(2, 'should be a list of at least two words')
    .superRefine((group, context) => {
      const words = group.map(normalize);
      for (const [i, word] of words.entries())
        if (words.indexOf(word) < i)
          context.addIssue({ code: 'custom', path: [i], message: `"${group[i]}" is in the list twice` });
    }),
  'should be a list of lists of words, like "- [attend, join]"',
);

/** Parses `synonyms.yaml`: a list of groups, each a list of single words. */
export function parseSynonyms(file: SourceFile): SynonymFile | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  const parsed = parseYaml(source, schema, { path: file.path, line: 1, ifEmpty: [] });
  return Array.isArray(parsed) ? parsed : { synonyms: parsed.data };
}
