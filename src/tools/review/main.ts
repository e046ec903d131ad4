import { emitKeypressEvents } from 'node:readline';
import { loadConfig } from '../../config.ts';
import type { Article } from '../../corpus/article.ts';
import { formatDiagnostic } from '../../corpus/diagnostics.ts';
import { StartupError } from '../../errors.ts';
import { print, printError, readArguments, runMain } from '../../run-main.ts';
import { escapeControlCharacters } from '../../text/control-characters.ts';
import {
  addQuestions,
  articleWithId,
  type EditedCorpus,
  readEditedCorpus,
  writeBank,
} from '../bank-file/articles.ts';
import { readFileBytes, readFileText } from '../read-file.ts';
import { writeNewFile } from '../write-new-file.ts';
import { type AnsweredGroup, additionsByArticle } from './answers.ts';
import { checkAnswers } from './check-answers.ts';
import { type QuestionGroup, reviewQuestions } from './group-questions.ts';
import { formatEdit, formatGroup, formatSummary, smallBankWarning } from './print.ts';
import { type LogRecord, readQuestionLog } from './read-question-log.ts';
import { answersOf, KEYS, press, promptOf, type Session, startSession } from './session.ts';
import { formatWorksheet, parseWorksheet } from './worksheet.ts';

const HELP = `Usage: npm run review -- [FILE…] [--answered] [--article ID] [--out WORKSHEET]
       npm run review -- --apply WORKSHEET

Shows what people asked in their own words and were not answered directly, from the file that REVIEW_FILE names, or others:
the most frequent first, questions that ask the same together, with the paragraphs that come nearest today. What is
answered by now, or as a question bank says, is left out. Your answers become lines of the question bank, ID.questions.yaml,
which decide from then on how the same words are answered.

  --answered        goes through the questions that are answered today, with the paragraphs that answer: n for those that
                    should not be, the number of the right paragraph, or s to leave it as it is
  --article ID      the only article: questions are asked of it alone, and answers go to its bank. Default: of several
                    articles, to the bank of the one that came nearest, or was asked; the key a chooses another
  --out WORKSHEET   writes the groups as a YAML file, with a place for each answer, instead of asking
  --apply WORKSHEET reads such a file back, and writes the answers; with a mistake in it, nothing is written

In a terminal, with keys:
${KEYS}
Without a terminal, prints the groups. No question is written twice; comments and order of a bank stay as they are.
`;

const PROGRAM = {
  name: 'npm run review --',
  help: HELP,
  positionals: 'FILE',
  exclusive: [
    ['apply', 'FILE'],
    ['apply', 'answered'],
    ['apply', 'article'],
    ['apply', 'out'],
  ],
} as const;

/** The questions of all files. Lines that are none are named. */
async function readRecords(paths: readonly string[]): Promise<LogRecord[]> {
  const records: LogRecord[] = [];
  for (const path of paths) {
    const { records: read, broken } = readQuestionLog(await readFileText(path));
    for (const line of broken)
      printError(`${path}:${line}: is no line that Acta has written, and is left out`);
    for (const record of read) records.push(record);
  }
  return records;
}

/** Asks the editor at the terminal, and resolves with the session when it has ended. */
function askInTerminal(groups: readonly QuestionGroup[], articles: readonly Article[]): Promise<Session> {
  const { stdin, stdout } = process;
  const show = (text: string): void => void stdout.write(escapeControlCharacters(text));
  let { session, output } = startSession(groups, articles);
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  show(output);
  show(promptOf(session));
  return new Promise((resolve) => {
    const end = (): void => {
      stdin.off('keypress', onKey);
      stdin.setRawMode(false);
      stdin.pause();
      stdout.write('\n');
      resolve(session);
    };
    const onKey = (
      character: string | undefined,
      { name, ctrl = false }: { readonly name?: string; readonly ctrl?: boolean },
    ): void => {
      if (session.state !== 'asking') return;
      ({ session, output } = press(session, { character, name, ctrl }));
      // The line is written again, with what has been typed.
      stdout.write(output === '' ? '\r\u001b[K' : '\n');
      show(output);
      if (session.state === 'asking') show(promptOf(session));
      else end();
    };
    stdin.on('keypress', onKey);
    stdin.once('end', () => {
      session = { ...session, state: 'left' };
      end();
    });
  });
}

/** Writes answers into the banks, asks the questions again, and says what became of them. */
async function save(answered: readonly AnsweredGroup[], corpus: EditedCorpus, folder: string): Promise<void> {
  const additions = additionsByArticle(answered);
  // All are checked before one is written.
  const edits = await Promise.all(
    [...additions].map(async ([id, lines]) => {
      const target = articleWithId(id, corpus);
      return { target, edit: await addQuestions(lines, target) };
    }),
  );
  for (const { target, edit } of edits) {
    if (edit.added.length > 0) await writeBank(target, edit.text);
    print(formatEdit(target.bankPath, edit));
    const warning = smallBankWarning(target.article, target.bank.length + edit.added.length);
    if (warning !== undefined) print(warning);
  }
  if (edits.every(({ edit }) => edit.added.length === 0)) return;
  const { asked, wrong } = checkAnswers(additions, await readEditedCorpus(folder));
  print(`Asked again: ${asked - wrong.length} of ${asked} are answered as you said.`);
  for (const { question, instead } of wrong) print(`  still ${instead}: ${question}`);
}

/** Reads a worksheet, and saves its answers. */
async function applyWorksheet(path: string, corpus: EditedCorpus, folder: string): Promise<void> {
  const worksheet = parseWorksheet({ path, bytes: await readFileBytes(path) }, corpus);
  if (Array.isArray(worksheet)) {
    const mistakes = worksheet.map(formatDiagnostic);
    throw new StartupError(`The worksheet has mistakes, and nothing was written:\n${mistakes.join('\n')}`);
  }
  const { answered } = worksheet;
  if (answered.length === 0) print(`${path} has no answers yet: write them after “answer:”.`);
  await save(answered, corpus, folder);
}

async function writeWorksheet(path: string, groups: readonly QuestionGroup[]): Promise<void> {
  // People's questions are for the editor alone, and answers that are there already are not written over.
  const ifThere = 'apply it with --apply, or name another file';
  await writeNewFile(path, formatWorksheet(groups), { ifThere, mode: 0o600 });
  print(
    `${path}: ${groups.length} groups. Write the answers into it, then: npm run review -- --apply ${path}`,
  );
}

async function main(args: string[]): Promise<number> {
  const given = readArguments(args, PROGRAM, {
    article: { type: 'string' },
    answered: { type: 'boolean' },
    out: { type: 'string' },
    apply: { type: 'string' },
  });
  if (!given) return 0;
  const { values, positionals } = given;
  const { apply, out, article: id, answered } = values;
  const { corpusFolder, reviewFile } = loadConfig();
  const paths = positionals.length > 0 || reviewFile === undefined ? positionals : [reviewFile];
  if (apply === undefined && paths.length === 0)
    throw new StartupError('Which file? npm run review -- FILE, or set REVIEW_FILE.');
  const records = await readRecords(apply === undefined ? paths : []);
  const corpus = await readEditedCorpus(corpusFolder);
  if (apply !== undefined) {
    await applyWorksheet(apply, corpus, corpusFolder);
    return 0;
  }
  const only = id === undefined ? undefined : articleWithId(id, corpus).article;
  const review = reviewQuestions(records, corpus, { only, answered });
  const { groups } = review;
  const articles = only ? [only] : corpus.knowledge.corpus.articles;
  print(formatSummary(review));
  if (groups.length === 0) return 0;
  if (out !== undefined) await writeWorksheet(out, groups);
  else if (process.stdin.isTTY && process.stdout.isTTY) {
    const session = await askInTerminal(groups, articles);
    const answered = answersOf(session);
    if (session.state === 'left' || answered.length === 0) print('Nothing was written.');
    else await save(answered, corpus, corpusFolder);
  } else {
    for (const [i, group] of groups.entries())
      print(formatGroup(group, i + 1, groups.length, articles.length > 1).trimEnd());
  }
  return 0;
}

await runMain(main);
