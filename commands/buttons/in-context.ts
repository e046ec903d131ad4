import type { APIButtonComponent } from 'discord-api-types/v10';
import { ArticleChangedError } from '../../src/errors.ts';
import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { encodeCustomId, formatCommandLine } from '../../src/interactions/command-line.ts';
import { AT_OPTION, QUESTION_OPTION, textOption } from '../../src/interactions/options.ts';
import {
  formatPassageReference,
  type PassageReference,
  resolvePassageReference,
} from '../../src/interactions/passage-reference.ts';
import { citedExcerpts } from '../../src/reply/citation.ts';
import { excerpt } from '../../src/reply/excerpt.ts';
import { texts, textsFor } from '../../src/reply/i18n/texts.ts';
import { MAX_BUTTONS } from '../../src/reply/limits.ts';
import { actionRow, type Component, commandButton, fits } from '../../src/reply/message.ts';
import type { Language } from '../../src/text/language.ts';

/**
 * A button for each place that shows what stands before and after it; with several, each says which paragraph it is of.
 * There is room for one more button beside them.
 *
 * @param question what they answer, to be asked again when the article has changed
 */
export function contextButtons(
  places: readonly PassageReference[],
  language: Language,
  question?: string,
): APIButtonComponent[] {
  const words = texts[language];
  return places.slice(0, MAX_BUTTONS - 1).map((place) => {
    const label = words.inContext(places.length > 1 ? place.passage.paragraph : undefined);
    return commandButton(label, lineAt(inContext, formatPassageReference(place), question));
  });
}

/** The command line of a button that refers to passages: with what was asked, where there is room for it. */
export function lineAt(command: Command, at: string, question: string | undefined): string {
  const line = question === undefined ? undefined : encodeCustomId(command, { at, question });
  return line ?? formatCommandLine(command, { at });
}

/** A passage with what stands before and after it, in order, and buttons that go on reading from there. */
function run({ options, ...request }: Invocation): CommandResult {
  const { corpus, language } = request;
  const words = textsFor({ corpus, language });
  const question = textOption(options, 'question');
  const place = resolvePassageReference(textOption(options, 'at') ?? '', corpus);
  if (!place) throw new ArticleChangedError(words.changed, question);
  const { article } = place.passage;
  const all = corpus.passages.filter((passage) => passage.article === article);
  const at = all.indexOf(place.passage);
  const partOf = (i: number, number: number): Component[] => {
    const passage = all[i];
    if (!passage) return [];
    const strong = passage === place.passage && place.sentence ? [place.sentence] : [];
    const source = { article, paragraph: passage.paragraph, span: passage };
    return [citedExcerpts([excerpt(article, passage, strong)], source, number, request)];
  };
  const turn = (to: number, label: string): APIButtonComponent[] => {
    const passage = all[to];
    return passage
      ? [
          commandButton(
            label,
            lineAt(read, formatPassageReference({ passage, sentence: undefined }), question),
          ),
        ]
      : [];
  };
  // Neighbours that are too long to stand beside it are a button away.
  const row = actionRow([commandButton(words.earlier, ''), commandButton(words.later, '')]);
  const shown = (from: number, to: number): Component[] =>
    Array.from({ length: to - from + 1 }, (_, i) => partOf(from + i, i + 1)).flat();
  const from = at > 0 && fits([...shown(at - 1, at), row]) ? at - 1 : at;
  const to = at + 1 < all.length && fits([...shown(from, at + 1), row]) ? at + 1 : at;
  const buttons = [...turn(from - 1, words.earlier), ...turn(to + 1, words.later)];
  return {
    components: [...shown(from, to), ...(buttons.length > 0 ? [actionRow(buttons)] : [])],
    customId: lineAt(read, formatPassageReference(place), question),
  };
}

/** "In context": opens beside the answer, which stays. */
export const inContext: Command = {
  data: {
    name: 'context',
    description: 'What stands before and after',
    options: [AT_OPTION, QUESTION_OPTION],
  },
  run,
  asNewMessage: true,
};

/** "Earlier" and "Later": turn the pages of what "In context" has opened. */
export const read: Command = {
  data: { name: 'read', description: 'What stands before and after', options: [AT_OPTION, QUESTION_OPTION] },
  run,
};
