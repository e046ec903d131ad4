import type { Command, CommandResult, Invocation } from '../../src/interactions/command.ts';
import { textOption } from '../../src/interactions/options.ts';
import {
  encodeReferencesId,
  passagesChanged,
  resolvePassageReference,
} from '../../src/interactions/passage-reference.ts';
import { QUESTION_OPTION, REFERENCES_OPTION } from '../../src/interactions/shared-options.ts';
import { citedPassage } from '../../src/reply/citation.ts';
import { actionRow, type Component, fits } from '../../src/reply/message.ts';
import { contextButtons } from './in-context.ts';

function run(invocation: Invocation): CommandResult {
  const { options, corpus, language } = invocation;
  const at = textOption(options, REFERENCES_OPTION.name) ?? '';
  const question = textOption(options, QUESTION_OPTION.name);
  const references = [...new Set(at.split(' '))].map((formatted) => {
    const reference = resolvePassageReference(formatted, corpus);
    if (!reference) throw passagesChanged(question, invocation);
    return reference;
  });
  const buttons = actionRow(contextButtons(references, { language, question }));
  const excerpts: Component[] = [];
  for (const { passage, sentence } of references) {
    const excerpt = citedPassage(passage, excerpts.length + 1, invocation, sentence ? [sentence] : []);
    // Those of a reply fit; a forged `custom_id` may refer to more.
    if (fits([...excerpts, excerpt, buttons])) excerpts.push(excerpt);
  }
  return { components: [...excerpts, buttons], customId: encodeReferencesId(passages, at, question) };
}

/** Shows passages by their references: for buttons whose question is too long for a `custom_id`. */
export const passages: Command = {
  data: { name: 'passages', description: 'Passages', options: [REFERENCES_OPTION, QUESTION_OPTION] },
  run,
};
