/** Synonyms as search compares them: by the stems of either language. */
import type { Synonyms } from '../../corpus/synonyms.ts';
import { LANGUAGES } from '../../text/language.ts';
import { normalize } from '../../text/normalize.ts';
import { stem } from '../../text/stem.ts';
import { addTo } from '../../util/add-to.ts';

/** Stems that mean much the same, by stem. */
export type SynonymStems = ReadonlyMap<string, readonly string[]>;

/** Groups of synonyms by stem; a word has stems of every language. */
export function synonymStems(groups: Synonyms): SynonymStems {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const stems = new Set(
      group.flatMap((word) => LANGUAGES.map((language) => stem(normalize(word), language))),
    );
    for (const one of stems) for (const other of stems) addTo(related, one, other);
  }
  return new Map([...related].map(([one, group]) => [one, [...group].filter((other) => other !== one)]));
}

/** The synonyms of either. */
export function unionOfSynonyms(a: SynonymStems, b: SynonymStems): SynonymStems {
  const related = [...b].map(
    ([one, group]) => [one, [...new Set([...(a.get(one) ?? []), ...group])]] as const,
  );
  return new Map([...a, ...related]);
}
