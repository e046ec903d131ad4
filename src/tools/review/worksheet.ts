/** A review as a file for an editor: YAML with a place for the answer to each group of questions. */
import { Document, isMap, isSeq } from 'yaml';
import { z } from 'zod';
import type { Diagnostic } from '../../corpus/diagnostics.ts';
import { readText, type SourceFile } from '../../corpus/source-file.ts';
import { parseYaml } from '../../corpus/yaml.ts';
import { LANGUAGES } from '../../text/language.ts';
import type { EditedCorpus } from '../bank-file/articles.ts';
import { textScalar } from '../bank-file/edit-bank.ts';
import { type AnsweredGroup, parseAnswer } from './answers.ts';
import { paragraphText, type QuestionGroup } from './group-questions.ts';

const HEAD = ` Questions that people asked, the most frequent first, with the paragraphs that answered or, where none did, came
 nearest. Write after each “answer:” the number of the paragraph that answers, several like 7, 5, the best first,
 none if the article does not say, or nothing to leave the questions out. Questions may be corrected, or deleted.
 Then: npm run review -- --apply THIS-FILE`;

/** All questions of a list may have been deleted. */
const questions = z
  .array(z.string('should be a question; put it in quotation marks'), 'should be a list of questions')
  .nullish()
  .transform((list) => list ?? []);

const schema = z.array(
  z.strictObject({
    article: z.string('should be the id of an article'),
    asked: z.number().optional(),
    outcome: z.string().optional(),
    questions: z.strictObject({ en: questions, es: questions }, 'should have questions under en or es'),
    nearest: z.record(z.string(), z.string()).nullish(),
    answer: z
      .union(
        [z.string(), z.number(), z.array(z.number()), z.null()],
        'should be a paragraph’s number, several like 7, 5, or none',
      )
      .optional(),
  }),
  'should be a list of groups of questions, as npm run review -- FILE --out writes it',
);

/** The key of a paragraph: its number, after the id of its article where that is another one than the group's. */
function nearKey({ article }: QuestionGroup, near: QuestionGroup['nearest'][number]): string | number {
  return near.article === article ? near.paragraph : `${near.article.id} ${near.paragraph}`;
}

function worksheetGroup(group: QuestionGroup) {
  const { article, count, outcome, variants, nearest } = group;
  const lists = LANGUAGES.map((language) => ({
    language,
    list: variants
      .filter((variant) => variant.language === language)
      .map(({ question }) => textScalar(question)),
  }));
  return {
    article: article.id,
    asked: count,
    outcome,
    questions: Object.fromEntries(
      lists.filter(({ list }) => list.length > 0).map(({ language, list }) => [language, list]),
    ),
    // A Map, because an object would have its numbers in ascending order.
    nearest: new Map(
      nearest.map((near) => [nearKey(group, near), textScalar(paragraphText(near.article, near.paragraph))]),
    ),
    answer: null,
  };
}

/** Formats groups as YAML. */
export function formatWorksheet(groups: readonly QuestionGroup[]): string {
  const document = new Document(groups.map(worksheetGroup));
  document.commentBefore = HEAD;
  if (isSeq(document.contents)) {
    for (const [i, group] of document.contents.items.entries()) if (isMap(group)) group.spaceBefore = i > 0;
  }
  return document.toString({ lineWidth: 0, nullStr: '' });
}

/**
 * Reads a worksheet back.
 *
 * @returns the groups with an answer, or diagnostics with the lines of all mistakes
 */
export function parseWorksheet(
  file: SourceFile,
  { articles }: EditedCorpus,
): { readonly answered: readonly AnsweredGroup[] } | Diagnostic[] {
  const source = readText(file);
  if (typeof source !== 'string') return source;
  const { path } = file;
  const parsed = parseYaml(source, schema, { path, line: 1 });
  if (Array.isArray(parsed)) return parsed;
  const diagnostics: Diagnostic[] = [];
  const answered: AnsweredGroup[] = [];
  for (const [i, { article: id, questions: lists, answer }] of parsed.data.entries()) {
    const fail = (name: string, message: string): void => {
      diagnostics.push({ path, line: parsed.lineOf([i, name]), field: `[${i}].${name}`, message });
    };
    const text = Array.isArray(answer) ? answer.join(', ') : String(answer ?? '');
    if (text.trim() === '') continue;
    const article = articles.get(id)?.article;
    if (!article) {
      fail('article', `there is no article ${id}; there are ${[...articles.keys()].sort().join(', ')}`);
      continue;
    }
    const paragraphs = parseAnswer(text, article);
    if (typeof paragraphs === 'string') {
      fail('answer', paragraphs);
      continue;
    }
    const group = LANGUAGES.flatMap((language) =>
      lists[language].map((question) => ({ question: question.trim(), language })),
    );
    answered.push({ article, questions: group.filter(({ question }) => question !== ''), paragraphs });
  }
  return diagnostics.length > 0 ? diagnostics : { answered };
}
