import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { spanishLocalizations } from '../../src/interactions/localization.ts';
import { textOption } from '../../src/interactions/options.ts';
import { encodeReferencesId, requirePassage } from '../../src/interactions/passage-reference.ts';
import { QUESTION_OPTION, REFERENCES_OPTION } from '../../src/interactions/shared-options.ts';
import { citedPassage } from '../../src/reply/citation.ts';
import { textsFor } from '../../src/reply/i18n/index.ts';
import { bold } from '../../src/reply/markdown.ts';
import { ACCENT_COLORS, actionRow, takeFitting, textDisplay } from '../../src/reply/message.ts';
import { contextButtons } from './in-context.ts';

/** Shows the passages that a `custom_id` of the command refers to, below a sentence. */
function showPassages(command: Command, heading: string | undefined, invocation: Invocation): CommandResult {
  const { options, language } = invocation;
  const at = textOption(options, REFERENCES_OPTION.name) ?? '';
  const question = textOption(options, QUESTION_OPTION.name);
  const references = [...new Set(at.split(' '))].map((reference) =>
    requirePassage(reference, question, invocation),
  );
  const above = heading === undefined ? [] : [textDisplay(heading)];
  const buttons = actionRow(contextButtons(references, { language, question }));
  const excerpts = references.map(({ passage, sentence }, i) =>
    citedPassage(passage, i + 1, invocation, sentence ? [sentence] : []),
  );
  return {
    // The references of a reply fit; a forged `custom_id` may refer to more.
    components: [...above, ...takeFitting(excerpts, [...above, buttons]), buttons],
    customId: encodeReferencesId(command, at, question),
  };
}

/** Shows passages by their references: for buttons whose question is too long for a `custom_id`. */
export const passages: Command = {
  data: {
    name: 'passages',
    name_localizations: spanishLocalizations('pasajes'),
    description: 'Passages',
    options: [REFERENCES_OPTION, QUESTION_OPTION],
  },
  run: (invocation) => showPassages(passages, undefined, invocation),
};

/** Shows passages that only come near, below a heading that says so. */
function showNearest(command: Command, heading: string, invocation: Invocation): CommandResult {
  return { ...showPassages(command, bold(heading), invocation), accentColor: ACCENT_COLORS.nearest };
}

/** Shows passages that only come near an answer. */
export const nearestPassages: Command = {
  data: {
    name: 'nearest',
    name_localizations: spanishLocalizations('cercanos'),
    description: 'Nearest passages',
    options: [REFERENCES_OPTION, QUESTION_OPTION],
  },
  run: (invocation) => {
    const t = textsFor(invocation);
    return showNearest(nearestPassages, `${t.noDirectAnswer} ${t.nearest}`, invocation);
  },
};

/** Shows passages that come near what a text claims: whether they say it is not known. */
export const closestPassages: Command = {
  data: {
    name: 'closest',
    name_localizations: spanishLocalizations('próximos'),
    description: 'Passages that come nearest',
    options: [REFERENCES_OPTION, QUESTION_OPTION],
  },
  run: (invocation) => showNearest(closestPassages, textsFor(invocation).comesNearest, invocation),
};
