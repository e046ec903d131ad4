import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { spanishLocalizations } from '../../src/interactions/localization.ts';
import { textOption } from '../../src/interactions/options.ts';
import {
  encodeReferencesId,
  formatPassageReference,
  type PassageReference,
  requirePassage,
} from '../../src/interactions/passage-reference.ts';
import { QUESTION_OPTION, REFERENCES_OPTION } from '../../src/interactions/shared-options.ts';
import { citedPassage } from '../../src/reply/citation.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { MAX_BUTTONS } from '../../src/reply/limits.ts';
import { actionRow, buttonRows, type Component, commandButton, fits } from '../../src/reply/message.ts';
import type { Language } from '../../src/text/language.ts';

interface ContextButtonOptions {
  readonly language: Language;
  /** The question, to be asked again when the article has changed. */
  readonly question?: string | undefined;
  /** The number of the first passage's citation. Default: 1. */
  readonly firstNumber?: number;
}

/**
 * A button for each reference that shows the passage in context; with several, their labels name the paragraphs, and the
 * numbers of the citations where paragraphs have the same number. One more button fits the row.
 */
export function contextButtons(
  references: readonly PassageReference[],
  { language, question, firstNumber = 1 }: ContextButtonOptions,
): APIButtonComponent[] {
  const shown = references.slice(0, MAX_BUTTONS - 1);
  const paragraphs = shown.map(({ passage }) => `¶${passage.paragraph}`);
  const areDistinct = new Set(paragraphs).size === shown.length;
  return shown.map((reference, i) => {
    const paragraph = areDistinct ? paragraphs[i] : `[${firstNumber + i}] ${paragraphs[i]}`;
    const label = texts[language].inContext(shown.length > 1 ? paragraph : undefined);
    return commandButton(label, encodeReferencesId(inContext, formatPassageReference(reference), question));
  });
}

/** A passage between the previous and the next one, with buttons to read on in either direction. */
function run(invocation: Invocation): CommandResult {
  const { options, corpus, language } = invocation;
  const t = texts[language];
  const question = textOption(options, QUESTION_OPTION.name);
  const at = textOption(options, REFERENCES_OPTION.name) ?? '';
  const reference = requirePassage(at, question, invocation);
  const { passage: center, sentence } = reference;
  const passages = corpus.contents.get(center.article)?.passages ?? [];
  const position = passages.indexOf(center);

  const excerpts = (start: number, end: number): Component[] =>
    passages
      .slice(start, end)
      .map((passage, i) =>
        citedPassage(passage, i + 1, invocation, passage === center && sentence ? [sentence] : []),
      );
  const widestRow = actionRow([commandButton(t.earlier, ''), commandButton(t.later, '')]);
  const fitsWithRow = (start: number, end: number): boolean => fits([...excerpts(start, end), widestRow]);
  // Neighbors that are too long to be shown beside the passage are left to the buttons.
  const start = position > 0 && fitsWithRow(position - 1, position + 1) ? position - 1 : position;
  const end =
    position + 1 < passages.length && fitsWithRow(start, position + 2) ? position + 2 : position + 1;

  const readButton = (index: number, label: string): APIButtonComponent[] => {
    const passage = passages[index];
    if (!passage) return [];
    const at = formatPassageReference({ passage, sentence: undefined });
    return [commandButton(label, encodeReferencesId(read, at, question))];
  };
  const buttons = [...readButton(start - 1, t.earlier), ...readButton(end, t.later)];
  return {
    components: [...excerpts(start, end), ...buttonRows(buttons)],
    customId: encodeReferencesId(read, formatPassageReference(reference), question),
  };
}

const data = {
  description: 'What stands before and after',
  options: [REFERENCES_OPTION, QUESTION_OPTION],
};

/** “In context”: a new message, so that the answer stays. */
export const inContext: Command = {
  data: { name: 'context', name_localizations: spanishLocalizations('contexto'), ...data },
  run,
  asNewMessage: true,
};

/** “Earlier” and “Later”: turn the pages of the message that “In context” opened. */
export const read: Command = {
  data: { name: 'read', name_localizations: spanishLocalizations('leer'), ...data },
  run,
};
