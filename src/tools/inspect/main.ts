import { existsSync } from 'node:fs';
import { corpusError, formatDiagnostic } from '../../corpus/diagnostics.ts';
import { parseArticle, splitFrontMatter } from '../../corpus/parse-article.ts';
import { readCorpusFile } from '../../corpus/read-folder.ts';
import { ARTICLE_EXTENSION, BANK_SUFFIX, decodeUtf8, type SourceFile } from '../../corpus/source-file.ts';
import { StartupError } from '../../errors.ts';
import { readArticlePart } from '../../knowledge/index-part.ts';
import { print, readArguments, reportError, runMain } from '../../run-main.ts';
import { replaceFile } from '../replace-file.ts';
import { fixFrontMatter } from './fix-front-matter.ts';
import { type Inspection, inspect } from './inspect.ts';
import { formatExplanations, formatInspection } from './print.ts';

const HELP = `Usage: npm run inspect -- FILE… [--explain | --json | --fix]

Prints what the bot would make of articles (.md with front matter, or plain .txt) before they are published: passages,
quotations with their speakers, people, topics, what the front matter’s people and places change, what is thin or
suspicious, and how many invisible characters, ligatures, and accents were brought to one form. A question bank beside an
article (FILE.questions.yaml) is looked at too. Without --fix, no file is written or changed.

  --explain  for each quotation, which cue names its speaker, who else was possible, and why they are not it
  --fix      adds the captions, people with roles, and topics that are found to the front matter of .md files, for you to
             edit: names and roles are the article's own, under both languages. What is there stays
  --json     a line of JSON for each file:
           {"file", "passages": [{"paragraph", "text"}],
            "quotes": [{"text", "speaker": name or null, "paragraph", "start", "end"}], "people", "topics"}
           "text" is without its marks, a split quotation one entry for each piece; "start" and "end" are offsets of
           those words into the article's text as it is read, which begins after the front matter and is in NFC, without
           soft hyphens, zero-width characters, and bidirectional controls, and with ligatures as letters

Ends with 1 when a file could not be read as an article, or, without --json, when the bot would refuse it; otherwise with 0.
`;

const PROGRAM = {
  name: 'npm run inspect --',
  help: HELP,
  positionals: 'FILE',
  exclusive: [['explain', 'json', 'fix']],
} as const;

const readSource = async (path: string): Promise<SourceFile> => ({ path, bytes: await readCorpusFile(path) });

/**
 * Inspects an article, with the question bank beside it.
 *
 * @throws StartupError when the file cannot be read as an article
 */
async function inspectFile(path: string): Promise<Inspection> {
  if (!ARTICLE_EXTENSION.test(path))
    throw new StartupError(`${path} is no article: it should end in .md or .txt.`);
  const bankPath = path.replace(ARTICLE_EXTENSION, BANK_SUFFIX);
  const articleFile = await readSource(path);
  const bankFile = existsSync(bankPath) ? await readSource(bankPath) : undefined;
  const { parsed, article, bank, diagnostics } = readArticlePart({ file: articleFile, bank: bankFile });
  if (!parsed || !article) throw new StartupError(diagnostics.map(formatDiagnostic).join('\n'));
  const { entries } = parsed;
  const today = new Date().toISOString().slice(0, 10);
  return inspect(path, { article, entries, bank, diagnostics, articleFile, bankFile, today });
}

/**
 * Adds to the front matter of a file what is found in its text.
 *
 * @returns what was added, a line each
 * @throws StartupError when the file cannot be read as an article with front matter, or not be written
 */
async function fixFile(path: string): Promise<string> {
  if (!path.endsWith('.md'))
    throw new StartupError(`${path} has no front matter to add to: --fix is for .md files.`);
  const source = await readSource(path);
  const parsed = parseArticle(source);
  const decoded = decodeUtf8(source);
  // As editors on Windows save it, a file begins with a byte order mark, which is no part of the front matter.
  const text = typeof decoded === 'string' ? decoded.replace(/^\uFEFF/, '') : decoded;
  if (Array.isArray(parsed) || typeof text !== 'string' || splitFrontMatter(text) === undefined)
    throw new StartupError(corpusError(Array.isArray(parsed) ? parsed : []).message);
  const fixed = fixFrontMatter(text, parsed.article, parsed.entries);
  if (fixed.additions.length === 0) return `${path}: nothing to add`;
  const reread = parseArticle({ path, bytes: Buffer.from(fixed.text) });
  const mistakes = Array.isArray(reread) ? reread : reread.diagnostics;
  if (mistakes.length > 0) throw corpusError(mistakes);
  await replaceFile(path, fixed.text);
  return [`${path}: added, for you to edit`, ...fixed.additions.map((line) => `  ${line}`)].join('\n');
}

/** The fields that `--json` promises. */
function formatJson({ file, passages, quotes, people, topics }: Inspection): string {
  return JSON.stringify({ file, passages, quotes, people, topics });
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(args, PROGRAM, {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    fix: { type: 'boolean' },
  });
  if (!given) return 0;
  const { values, positionals: paths } = given;
  if (paths.length === 0) throw new StartupError('Which files? npm run inspect -- FILE…');
  const format = values.explain ? formatExplanations : formatInspection;
  let exitCode = 0;
  for (const [i, path] of paths.entries()) {
    try {
      if (values.fix) {
        print(await fixFile(path));
        continue;
      }
      const inspection = await inspectFile(path);
      if (i > 0 && !values.json) print('');
      print(values.json ? formatJson(inspection) : format(inspection));
      // A program that reads the analysis may want that of any text.
      if (!values.json && inspection.mistakes.length > 0) exitCode = 1;
    } catch (error) {
      // The other files are inspected all the same.
      if (!(error instanceof StartupError)) throw error;
      reportError(error);
      exitCode = 1;
    }
  }
  return exitCode;
}

await runMain(main);
