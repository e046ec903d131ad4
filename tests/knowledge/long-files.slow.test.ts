import { describe, expect } from 'vitest';
import { groupIntoParts } from '../../src/corpus/corpus-parts.ts';
import { indexPart } from '../../src/knowledge/index-part.ts';
import { IndexingThread } from '../../src/knowledge/indexing-thread.ts';
import { hashProgram } from '../../src/knowledge/program-hash.ts';
import { readLanguageResources } from '../../src/knowledge/read-language-resources.ts';
import { at, file } from '../support/article.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { it } from '../support/program.ts';

const partOf = (text: string) => at(groupIntoParts([file('corpus/long.txt', text)]).parts, 0);

/** Without word vectors, which take time in proportion to the length, too. */
const resources = { ...readLanguageResources(), vectors: undefined };

/** The milliseconds of CPU that a text takes to index, the least of up to three times: until it is below `enough`. */
function timeOf(text: string, enough = 0): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 3 && least >= enough; times += 1) {
    const part = partOf(text);
    least = Math.min(
      least,
      cpuTime(() => indexPart(part, resources)),
    );
  }
  return least;
}

describe('a long file', () => {
  it.each([
    ['prose about one person', 'Petro spoke to them.\n'],
    ['headlines', 'Petro Trump Speaks\n'],
    ['quotations', '“Petro spoke to them,” he said.\n'],
    ['dialogue', '—Vamos —dijo Petro—. Nada más.\n'],
    ['questions and answers', 'Q: Why is it so?\nPetro: Because it is.\n'],
    ['roles', 'The mayor of Lima and the senator agreed to it.\n'],
  ])('takes time in proportion to its length: %s', (_, lines) => {
    // Four times the text; quadratic time would be sixteen.
    const limit = 8 * timeOf(lines.repeat(2_000));
    expect(timeOf(lines.repeat(8_000), limit)).toBeLessThan(limit);
  });

  it('of 130,000 paragraphs is refused by name, and the next one is indexed', async ({ place }) => {
    const thread = new IndexingThread(hashProgram());
    place.defer(() => thread.close());
    await expect(thread.index(partOf('Petro spoke to them.\n'.repeat(130_000)))).rejects.toThrow(
      'corpus/long.txt takes more than 256 MB of memory to index; divide it into several articles.',
    );
    expect(await thread.index(partOf('Petro spoke to them.\n'))).toBeInstanceOf(Uint8Array);
  });
});
