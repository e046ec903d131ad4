import { loadConfig } from '../../config.ts';
import { formatDiagnostic } from '../../corpus/diagnostics.ts';
import { splitIntoPassages } from '../../corpus/passages.ts';
import { StartupError } from '../../errors.ts';
import { print, printError, readArguments, runMain } from '../../run-main.ts';
import {
  type ArticleWithBank,
  addQuestions,
  articleWithId,
  type EditedCorpus,
  readEditedCorpus,
  writeBank,
} from '../bank-file/articles.ts';
import { readFileBytes } from '../read-file.ts';
import { type CheckedQuestions, checkQuestions } from './check-questions.ts';
import { bankCoverage, ENOUGH } from './coverage.ts';
import { type Ask, askerOf, askHeldOut } from './cross-validation.ts';
import { type Comparison, formatChecked, formatComparison, formatCoverage } from './print.ts';
import { formatInstructions } from './writer-instructions.ts';

const HELP = `Usage: npm run bank -- ID [--all]
       npm run bank --silent -- ID --prompt > instructions.txt
       npm run bank -- ID --check FILE [--write]

How well the question bank of an article covers it: paragraphs with fewer than ${ENOUGH.en} English or ${ENOUGH.es} Spanish questions, questions
that their own paragraph does not win although the others are known, and what wins instead; sentences that no question of
their paragraph finds; the same words twice, or under different paragraphs. ID is the article’s, its file’s name.

  --all         whole lists, a line for each question
  --prompt      instructions to write questions, with the article’s paragraphs: for colleagues, or for a language model of
                your choosing. Give them to several, each by themselves. Acta calls no model
  --check FILE  reads what comes back, in the bank’s format, with or without a code fence: names what is no question, is there
                already, is copied from the article, or is in another language than it says, and shows what the rest would
                change in the figures. Nothing is written
  --write       with --check: adds the good questions to the bank
`;

const PROGRAM = {
  name: 'npm run bank --',
  help: HELP,
  positionals: 'ID',
  exclusive: [['all', 'prompt', 'check']],
} as const;

/** Large banks take half a minute: nobody should wonder. */
function announce(questionCount: number): void {
  if (process.stderr.isTTY && questionCount > 2_000) printError(`Asking ${questionCount} questions …`);
}

function askerFor({ article }: ArticleWithBank, { knowledge }: EditedCorpus): Ask {
  return askerOf({ article, passages: splitIntoPassages(article) }, knowledge);
}

function printCoverage(target: ArticleWithBank, ask: Ask, all: boolean): void {
  const { article, bank, bankPath } = target;
  if (bank.length === 0) {
    print(
      `${article.id} has no question bank: ${bankPath} is missing. npm run bank -- ${article.id} --prompt prints how to write one.`,
    );
    return;
  }
  announce(bank.length);
  const asked = askHeldOut(bank, [], ask);
  print(formatCoverage(article, bank, asked, bankCoverage(article, bank, asked), all));
}

/** Asks the bank's questions and the new ones, without and with the new ones in the bank. */
function compare({ article, bank }: ArticleWithBank, { good }: CheckedQuestions, ask: Ask): Comparison {
  announce(2 * bank.length + good.length);
  const own = { before: askHeldOut(bank, [], ask), after: askHeldOut(bank, good, ask) };
  const added = { before: ask(good, bank), after: askHeldOut(good, bank, ask) };
  return {
    own,
    added,
    before: bankCoverage(article, bank, own.before),
    after: bankCoverage(article, [...bank, ...good], [...own.after, ...added.after]),
  };
}

async function check(path: string, target: ArticleWithBank, ask: Ask, write: boolean): Promise<void> {
  const checked = checkQuestions({ path, bytes: await readFileBytes(path) }, target.article, target.bank);
  if (Array.isArray(checked))
    throw new StartupError(`The file has mistakes:\n${checked.map(formatDiagnostic).join('\n')}`);
  print(formatChecked(path, checked));
  if (checked.good.length === 0) return;
  print(formatComparison(compare(target, checked, ask)));
  if (!write) {
    print(`\nNothing was written. To add them to ${target.bankPath}: --write`);
    return;
  }
  const edit = await addQuestions(checked.good, target);
  await writeBank(target, edit.text);
  print(`\n${target.bankPath}: ${edit.added.length} questions added`);
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(args, PROGRAM, {
    all: { type: 'boolean' },
    prompt: { type: 'boolean' },
    check: { type: 'string' },
    write: { type: 'boolean' },
  });
  if (!given) return 0;
  const { values, positionals } = given;
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0)
    throw new StartupError('Which article? npm run bank -- ID, the name of its file without .md or .txt.');
  if (values.write && values.check === undefined) throw new StartupError('--write goes with --check FILE.');
  const corpus = await readEditedCorpus(loadConfig().corpusFolder);
  const target = articleWithId(id, corpus);
  if (values.prompt) {
    print(formatInstructions(target.article).trimEnd());
    return 0;
  }
  const ask = askerFor(target, corpus);
  if (values.check === undefined) printCoverage(target, ask, values.all === true);
  else await check(values.check, target, ask, values.write === true);
  return 0;
}

await runMain(main);
