import { ArticleChangedError } from '../../src/errors.ts';
import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { AT_OPTION, QUESTION_OPTION, textOption } from '../../src/interactions/options.ts';
import { resolvePassageReference } from '../../src/interactions/passage-reference.ts';
import { citedExcerpts } from '../../src/reply/citation.ts';
import { excerpt } from '../../src/reply/excerpt.ts';
import { textsFor } from '../../src/reply/i18n/texts.ts';
import { actionRow, type Component, fits } from '../../src/reply/message.ts';
import { contextButtons, lineAt } from './in-context.ts';

/** Passages by their references: what a button holds where what was asked is too long for it. */
function run(request: Invocation): CommandResult {
  const { options, corpus, language } = request;
  const at = textOption(options, 'at') ?? '';
  const question = textOption(options, 'question');
  const parts: Component[] = [];
  const places = [...new Set(at.split(' '))].map((reference) => {
    const place = resolvePassageReference(reference, corpus);
    if (!place) throw new ArticleChangedError(textsFor(request).changed, question);
    return place;
  });
  const buttons = actionRow(contextButtons(places, language, question));
  for (const { passage, sentence } of places) {
    const { article, paragraph } = passage;
    const words = excerpt(article, passage, sentence ? [sentence] : []);
    const part = citedExcerpts([words], { article, paragraph, span: passage }, parts.length + 1, request);
    // A button holds the references of passages that fit a message; a forged one may hold more.
    if (fits([...parts, part, buttons])) parts.push(part);
  }
  return { components: [...parts, buttons], customId: lineAt(passages, at, question) };
}

export const passages: Command = {
  data: { name: 'passages', description: 'Passages', options: [AT_OPTION, QUESTION_OPTION] },
  run,
};
