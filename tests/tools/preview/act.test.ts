import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, ExecutionContext } from '../../../src/interactions/command.ts';
import { executeCommand } from '../../../src/interactions/execute.ts';
import { act, type Done, type Setting } from '../../../src/tools/preview/act.ts';
import type { Act } from '../../../src/tools/preview/page/wire.ts';
import { at, ownKnowledge } from '../../support/article.ts';
import { hostileCorpus } from '../../support/hostile-corpora.ts';
import { hostileInput } from '../../support/hostile-input.ts';
import { strayMarkup } from '../../support/html.ts';
import { customIdsByLabel, isEphemeral, menuOf, textOf } from '../../support/messages.ts';

const setting = (context: ExecutionContext = ownKnowledge(), privateReplies = false): Setting => ({
  context,
  privateReplies,
  failed: (_, error) => {
    throw error;
  },
});

const line = (text: string, language: 'en' | 'es' = 'en'): Act => ({ kind: 'line', line: text, language });

/** The reply that came of something. */
function replyOf({ reply }: Done) {
  if (!reply) throw new Error('There is no reply');
  return reply;
}

describe('a command line', () => {
  it.each([
    ['/ask question:who attended', 'en', 'ask', { question: 'who attended' }],
    ['/ask who attended', 'en', 'ask', { question: 'who attended' }],
    ['/quote petro', 'en', 'quote', { speaker: 'petro' }],
    ['/preguntar pregunta:quién asistió', 'es', 'ask', { question: 'quién asistió' }],
    ['/preguntar quién asistió', 'es', 'ask', { question: 'quién asistió' }],
    ['/temas página:1 privado:true', 'es', 'topics', { page: '1', private: 'true' }],
    ['/topics page:1', 'es', 'topics', { page: '1' }],
  ] as const)('%s (%s) is answered as in Discord', (typed, language, name, given) => {
    const { reply, beside } = act(line(typed, language), setting());
    expect(reply).toEqual(executeCommand(name, given, language, ownKnowledge()));
    expect(beside).toBe(true);
  });

  it('says above the reply what was used, as Discord calls it in that language', () => {
    expect(act(line('/ask who attended'), setting()).html).toContain('<b>you</b> used /ask</div>');
    expect(act(line('/preguntar quién', 'es'), setting()).html).toContain(
      '<b>tú</b> usaste /preguntar</div>',
    );
  });

  it('that is private, or in a bot that answers privately, is marked so, in the language of whoever looks', () => {
    const html = (typed: string, language: 'en' | 'es', privateReplies: boolean) =>
      act(line(typed, language), setting(ownKnowledge(), privateReplies)).html;
    expect(html('/ask who attended', 'en', false)).not.toContain('Only you');
    expect(html('/ask who attended private:true', 'en', false)).toContain('Only you can see this');
    expect(html('/ask who attended', 'en', true)).toContain('Only you can see this');
    expect(html('/temas', 'es', true)).toContain('Solo tú puedes ver esto');
  });

  it.each(['/ask', '/nonsense', '/quote petro page:x'])('%s gets a word to that person alone', (typed) => {
    const reply = replyOf(act(line(typed), setting()));
    expect(isEphemeral(reply)).toBe(true);
    expect(textOf(reply)).toMatch(/missing|no command|whole number/);
  });

  it('that Acta fails at gives the id under which the operator is told', () => {
    const broken: Command = {
      ...at(ownKnowledge().registry.commands, 0),
      run: () => {
        throw new Error('a fault');
      },
    };
    const told: unknown[] = [];
    const own = ownKnowledge();
    const context = { ...own, registry: { ...own.registry, commands: [broken] } };
    const { reply } = act(line('/ask who'), {
      context,
      privateReplies: false,
      failed: (id, error) => told.push(id, error),
    });
    const [id, error] = told;
    expect(error).toEqual(new Error('a fault'));
    expect(reply && textOf(reply)).toContain(String(id));
  });
});

describe('what is pressed', () => {
  const asked = replyOf(act(line('/ask question:who attended'), setting()));
  const press = (behind: string | undefined, isOnPrivate = false): Done =>
    act({ kind: 'press', line: behind ?? '', private: isOnPrivate, language: 'en' }, setting());

  it('“In context” opens a private message beside', () => {
    const { reply, beside } = press(customIdsByLabel(asked).get('In context'));
    expect(beside).toBe(true);
    expect(reply && isEphemeral(reply)).toBe(true);
  });

  it('“More passages”, and what is chosen in a menu, take the message’s place, private where that was', () => {
    const [question = '', behind] = [...menuOf(asked)][0] ?? [];
    for (const one of [customIdsByLabel(asked).get('More passages'), behind]) {
      for (const isOnPrivate of [false, true]) {
        const { reply, beside } = press(one, isOnPrivate);
        expect(beside).toBe(false);
        expect(reply && isEphemeral(reply)).toBe(isOnPrivate);
      }
    }
    expect(textOf(replyOf(press(behind)))).toContain(question);
  });

  it('“Share” posts for all, and names who did', () => {
    const shown = replyOf(act(line('/ask question:who attended private:true'), setting()));
    const { reply, html, beside } = press(customIdsByLabel(shown).get('Share'), true);
    expect(beside).toBe(true);
    expect(reply && isEphemeral(reply)).toBe(false);
    expect(html).toContain('Shared by <discord-mention>you</discord-mention>');
  });

  it('that nobody made is refused', () => {
    expect(textOf(replyOf(press('/ask forged')))).toContain('earlier version');
  });
});

describe('a message', () => {
  it('is shown as it is, with its Apps menu, and is no question', () => {
    const { html, reply } = act(line('Trump brought *Rubio*'), setting());
    expect(reply).toBeUndefined();
    expect(html).toContain('Trump brought <em>Rubio</em>');
    expect(html).toContain('data-find="Trump brought *Rubio*">Find in article</button>');
    expect(act(line('Trump', 'es'), setting()).html).toContain('>Buscar en el artículo</button>');
  });

  it('is looked for in the article, for who asks alone', () => {
    const found = act({ kind: 'find', text: 'Trump brought Rubio along', language: 'en' }, setting());
    expect(textOf(replyOf(found))).toContain('Marco Rubio');
    expect(isEphemeral(replyOf(found))).toBe(true);
  });
});

describe('whatever is typed', () => {
  const knowledge = hostileCorpus();
  const acts: fc.Arbitrary<Act> = fc
    .tuple(
      hostileInput,
      fc.constantFrom('', '/ask ', '/quote ', '/topics ', '/ask private:true question:', '/'),
    )
    .chain(([text, before]) =>
      fc.constantFrom<Act>(
        line(`${before}${text}`.slice(0, 2000)),
        { kind: 'find', text: text.slice(0, 2000), language: 'es' },
        { kind: 'press', line: `${before}${text}`.slice(0, 2000), private: true, language: 'es' },
      ),
    );

  it('no HTML comes of it but Acta’s own', () => {
    fc.assert(
      fc.property(acts, (action) => {
        expect(strayMarkup(act(action, setting(knowledge)).html)).toBe('');
      }),
    );
  });

  it('the check of that would see it', () => {
    expect(strayMarkup('<div class="text">a</div>')).toBe('');
    expect(strayMarkup('<div onclick="x">a</div>')).toContain('onclick');
    expect(strayMarkup('<script>a</script>')).toContain('script');
    expect(strayMarkup('<a href="javascript:x">a</a>')).toContain('javascript');
    expect(strayMarkup('a > b')).not.toBe('');
    expect(strayMarkup('<img src="https://elsewhere.org/x.png" alt="">')).toContain('elsewhere');
  });
});
