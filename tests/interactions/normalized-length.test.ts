import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { autocomplete, executeCommand } from '../../src/interactions/execute.ts';
import { texts } from '../../src/reply/i18n/index.ts';
import { ownKnowledge } from '../support/article.ts';

const knowledge = ownKnowledge();

/** Characters that normalization makes many letters of. */
const GROWING = ['ﷺ', '㍿', '½', '㌀'];

const OPTIONS = [
  ['ask', 'question', 300],
  ['quote', 'speaker', 100],
  ['topics', 'topic', 100],
] as const;

describe.each(GROWING)('a text of %s, which grows when it is normalized', (character) => {
  it.each(OPTIONS)('is refused as too long: /%s %s', (command, option, max) => {
    expect(() => executeCommand(command, { [option]: character.repeat(max) }, 'en', knowledge)).toThrow(
      new UsageError(texts.en.tooLong(option, max)),
    );
  });

  it.each(OPTIONS)('is taken when it is short, as in “5½ hours”: /%s %s', (command, option) => {
    expect(() =>
      executeCommand(command, { [option]: `what about 5${character} hours` }, 'en', knowledge),
    ).not.toThrow();
  });
});

describe('text that is typed', () => {
  it('gets no suggestions when it grows to more than a question has', () => {
    for (const [command, option] of OPTIONS)
      expect(autocomplete(command, option, 'ﷺ'.repeat(100), 'en', knowledge)).toStrictEqual([]);
    expect(autocomplete('quote', 'speaker', 'pet', 'en', knowledge)).not.toStrictEqual([]);
  });
});
