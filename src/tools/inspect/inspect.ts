import { type Article, type Person, slice } from '../../corpus/article.ts';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import { splitIntoPassages } from '../../corpus/passages.ts';
import { decodeUtf8, type SourceFile } from '../../corpus/source-file.ts';
import { type ChangedCharacters, findChangedCharacters } from '../../text/canonical-form.ts';
import type { Span } from '../../text/span.ts';
import { type EntryEffect, findEntryEffects } from './entry-effects.ts';
import { type Explanation, explainQuotations } from './explain-quotations.ts';
import { type CheckedArticle, findWarnings, type Warning } from './warnings.ts';

/** Everything that the bot finds in an article. */
export interface Inspection {
  /** The path of the article. */
  readonly file: string;
  readonly passages: readonly { readonly paragraph: number; readonly text: string }[];
  readonly quotes: readonly Quote[];
  readonly people: readonly Person[];
  readonly topics: Article['topics'];
  /** The effects of the editor's entries about people and places. */
  readonly entryEffects: readonly EntryEffect[];
  /** The reason for the speaker of each quotation. */
  readonly explanations: readonly Explanation[];
  /** The mistakes for which the bot would refuse the files. */
  readonly mistakes: readonly Diagnostic[];
  readonly warnings: readonly Warning[];
  /** The files of which characters were changed to bring them to canonical form. */
  readonly changed: readonly ChangedFile[];
}

/** A file that is not in canonical form. */
interface ChangedFile {
  readonly path: string;
  readonly characters: readonly ChangedCharacters[];
}

/** A quotation, or a part of a split one. The span is that of the words, without marks, in the article’s text. */
interface Quote extends Span {
  readonly text: string;
  /** `null` where the text does not tell. */
  readonly speaker: string | null;
  readonly paragraph: number;
}

/** An article to inspect. */
interface InspectedArticle extends CheckedArticle {
  /** Mistakes that the bot would refuse the files for. */
  readonly diagnostics: readonly Diagnostic[];
  readonly articleFile: SourceFile;
}

/** The changed characters of a file; none for a file that cannot be decoded, which its diagnostics say. */
function findChanges(file: SourceFile): ChangedFile[] {
  const decoded = decodeUtf8(file);
  const characters = typeof decoded === 'string' ? findChangedCharacters(decoded) : [];
  return characters.length > 0 ? [{ path: file.path, characters }] : [];
}

/** @param file the path of the article */
export function inspect(
  file: string,
  { article, entries, bank, diagnostics, articleFile, bankFile, today }: InspectedArticle,
): Inspection {
  return {
    file,
    passages: splitIntoPassages(article).map((passage) => ({
      paragraph: passage.paragraph,
      text: slice(article, passage),
    })),
    quotes: article.quotations.map(({ words, speaker, paragraph }) => ({
      text: slice(article, words),
      speaker: speaker ?? null,
      paragraph,
      ...words,
    })),
    people: article.people,
    topics: article.topics,
    entryEffects: findEntryEffects(article, entries),
    explanations: explainQuotations(article, entries),
    mistakes: diagnostics,
    warnings: findWarnings({ article, entries, bank, bankFile, today }),
    changed: [articleFile, ...(bankFile ? [bankFile] : [])].flatMap(findChanges),
  };
}
