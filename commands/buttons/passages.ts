import { ChangedError } from '../../src/errors.ts';
import type { Command, Request, Result } from '../../src/interactions/command.ts';
import { ASKED, AT, textOption } from '../../src/interactions/options.ts';
import { findReference } from '../../src/interactions/passage-reference.ts';
import { cited } from '../../src/reply/citation.ts';
import { excerpt } from '../../src/reply/excerpt.ts';
import { textsFor } from '../../src/reply/i18n/texts.ts';
import { buttonRow, fits, type Part } from '../../src/reply/message.ts';
import { contextButtons, lineAt } from './in-context.ts';

/** Passages by their references: what a button holds where what was asked is too long for it. */
function run(request: Request): Result {
  const { options, corpus, language } = request;
  const at = textOption(options, 'at') ?? '';
  const question = textOption(options, 'question');
  const parts: Part[] = [];
  const places = [...new Set(at.split(' '))].map((reference) => {
    const place = findReference(reference, corpus);
    if (!place) throw new ChangedError(textsFor(request).changed, question);
    return place;
  });
  const buttons = buttonRow(contextButtons(places, language, question));
  for (const { passage, sentence } of places) {
    const { article, paragraph } = passage;
    const words = excerpt(article, passage, sentence ? [sentence] : []);
    const part = cited([words], { article, paragraph, span: passage }, parts.length + 1, request);
    // A button holds the references of passages that fit a message; a forged one may hold more.
    if (fits([...parts, part, buttons])) parts.push(part);
  }
  return { parts: [...parts, buttons], line: lineAt(passages, at, question) };
}

export const passages: Command = {
  data: { name: 'passages', description: 'Passages', options: [AT, ASKED] },
  run,
};
