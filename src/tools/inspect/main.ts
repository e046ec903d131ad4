import { existsSync } from 'node:fs';
import { formatDiagnostic } from '../../corpus/diagnostics.ts';
import { readCorpusFile } from '../../corpus/read-folder.ts';
import { ARTICLE_EXTENSION, BANK_SUFFIX, type SourceFile } from '../../corpus/source-file.ts';
import { StartupError } from '../../errors.ts';
import { readArticlePart } from '../../knowledge/prepare-part.ts';
import { parseArguments, print, reportError, runMain } from '../../run-main.ts';
import { type Inspection, inspect } from './inspect.ts';
import { formatExplanations, formatInspection } from './print.ts';

const HELP = `Usage: npm run inspect -- FILE… [--explain | --json]

Prints what the bot would make of articles (.md with front matter, or plain .txt) before they are published: passages,
quotations with their speakers, people, topics, what the front matter’s people and places change, what is thin or
suspicious, and how many invisible characters, ligatures, and accents were brought to one form. A question bank beside an
article (FILE.questions.yaml) is looked at too. No file is written or changed.

  --explain  for each quotation, which cue names its speaker, who else was possible, and why they are not it
  --json     a line of JSON for each file:
           {"file", "passages": [{"paragraph", "text"}],
            "quotes": [{"text", "speaker": name or null, "paragraph", "start", "end"}], "people", "topics"}
           "text" is without its marks, a split quotation one entry for each piece; "start" and "end" are offsets of
           those words into the article's text as it is read, which begins behind the front matter and is in NFC, without
           soft hyphens, zero-width characters, and bidirectional controls, and with ligatures as letters

Ends with 1 when a file could not be read as an article, otherwise with 0.
`;

/**
 * Inspects an article, with the question bank beside it.
 *
 * @throws StartupError when the file cannot be read as an article
 */
async function inspectFile(path: string): Promise<Inspection> {
  if (!ARTICLE_EXTENSION.test(path))
    throw new StartupError(`${path} is no article: it should end in .md or .txt.`);
  if (!existsSync(path)) throw new StartupError(`${path} cannot be read: there is no such file.`);
  const readSource = async (sourcePath: string): Promise<SourceFile> => ({
    path: sourcePath,
    bytes: await readCorpusFile(sourcePath),
  });
  const bankPath = path.replace(ARTICLE_EXTENSION, BANK_SUFFIX);
  const file = await readSource(path);
  const bankFile = existsSync(bankPath) ? await readSource(bankPath) : undefined;
  const { parsed, article, bank, diagnostics } = readArticlePart({ file, bank: bankFile });
  if (!parsed || !article) throw new StartupError(diagnostics.map(formatDiagnostic).join('\n'));
  const files = bankFile ? [file, bankFile] : [file];
  return inspect(path, { article, entries: parsed.entries, bank, diagnostics, files });
}

/** The fields that `--json` promises. */
function formatJson({ file, passages, quotes, people, topics }: Inspection): string {
  return JSON.stringify({ file, passages, quotes, people, topics });
}

async function main(args: string[]): Promise<number> {
  const { values, positionals: paths } = parseArguments('npm run inspect --', {
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  if (paths.length === 0) throw new StartupError('Which files? npm run inspect -- FILE…');
  const format = values.explain ? formatExplanations : formatInspection;
  let exitCode = 0;
  for (const [i, path] of paths.entries()) {
    try {
      const inspection = await inspectFile(path);
      if (i > 0 && !values.json) print('');
      print(values.json ? formatJson(inspection) : format(inspection));
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
