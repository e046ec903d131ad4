import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, ExecutionContext } from '../../../src/interactions/command.ts';
import { executeMessageCommand } from '../../../src/interactions/execute.ts';
import { ACCENT_COLORS, type Reply } from '../../../src/reply/message.ts';
import {
  type ActionContext,
  type HandledAction,
  handleAction,
} from '../../../src/tools/preview/handle-action.ts';
import type { Action } from '../../../src/tools/preview/page/api-types.ts';
import type { PersonKey } from '../../../src/tools/preview/page/people.ts';
import { at, ownKnowledge } from '../../support/article.ts';
import { hostileCorpus } from '../../support/hostile-corpora.ts';
import { hostileInput } from '../../support/hostile-input.ts';
import { disallowedMarkup } from '../../support/message-markup.ts';
import { customIdsByLabel, isEphemeral, menuOf, textOf } from '../../support/messages.ts';
import { replyToCommand } from '../../support/replies.ts';

type ComponentAction = Extract<Action, { kind: 'component' }>;

const actionContext = (
  context: ExecutionContext = ownKnowledge(),
  privateReplies = false,
): ActionContext => ({
  context,
  privateReplies,
  onError: (_, error) => {
    throw error;
  },
});

const send = (content: string, language: 'en' | 'es' = 'en', person: PersonKey = 'ana'): Action => ({
  kind: 'send',
  content,
  person,
  language,
});

function replyOf({ reply }: { readonly reply?: Reply | undefined }) {
  if (!reply) throw new Error('There is no reply');
  return reply;
}

describe('a slash command', () => {
  it.each([
    ['/ask question:who attended', 'en', 'ask', { question: 'who attended' }],
    ['/ask who attended', 'en', 'ask', { question: 'who attended' }],
    ['/quote petro', 'en', 'quote', { speaker: 'petro' }],
    ['/preguntar pregunta:quién asistió', 'es', 'ask', { question: 'quién asistió' }],
    ['/preguntar quién asistió', 'es', 'ask', { question: 'quién asistió' }],
    ['/temas página:1 privado:true', 'es', 'topics', { page: '1', private: 'true' }],
    ['/topics page:1', 'es', 'topics', { page: '1' }],
  ] as const)('%s (%s) gets the reply that Discord is sent', (typed, language, name, given) => {
    const { reply, asNewMessage } = handleAction(send(typed, language), actionContext());
    expect(reply).toEqual(replyToCommand(name, given, language, ownKnowledge()));
    expect(asNewMessage).toBe(true);
  });

  it('is named above the reply, in the user’s language, with who used it', () => {
    const html = (...given: Parameters<typeof send>) => handleAction(send(...given), actionContext()).html;
    expect(html('/ask who attended')).toContain('<b>Ana</b> used /ask</div>');
    expect(html('/ask who attended', 'en', 'ben')).toContain('<b>Ben</b> used /ask</div>');
    expect(html('/preguntar quién', 'es')).toContain('<b>Ana</b> usó /preguntar</div>');
  });

  it.each([
    ['/find Trump brought Rubio along', 'en', 'Find in article'],
    ['/find text:Trump brought Rubio along', 'en', 'Find in article'],
    ['/buscar Trump brought Rubio along', 'es', 'Buscar en el artículo'],
  ] as const)('%s is the message command, and answers privately', (typed, language, name) => {
    const { reply, html } = handleAction(send(typed, language), actionContext());
    const content = 'Trump brought Rubio along';
    expect(reply).toEqual(executeMessageCommand('Find in article', content, language, ownKnowledge()));
    expect(html).toContain(`<b>Ana</b> ${language === 'en' ? 'used' : 'usó'} ${name}</div>`);
  });

  it('/find without a text says what is missing', () => {
    expect(textOf(replyOf(handleAction(send('/find'), actionContext())))).toContain('“text” is missing');
  });

  it.each([
    ['/ask question:who attended', undefined],
    ['/ask question:how old is Petro', ACCENT_COLORS.none],
  ])('%s gets a container with the color of its reply', (typed, color) => {
    const { reply, html } = handleAction(send(typed), actionContext());
    expect(replyOf({ reply }).components[0].accent_color).toBe(color);
    const [, shown] = /class="container accented" style="--accent:#([\da-f]{6})"/.exec(html) ?? [];
    expect(shown).toBe(color?.toString(16));
  });

  it('gets an ephemeral notice below private replies, in the user’s language', () => {
    const html = (typed: string, language: 'en' | 'es', privateReplies: boolean) =>
      handleAction(send(typed, language), actionContext(ownKnowledge(), privateReplies)).html;
    expect(html('/ask who attended', 'en', false)).not.toContain('Only you');
    expect(html('/ask who attended private:true', 'en', false)).toContain('Only you can see this');
    expect(html('/ask who attended', 'en', true)).toContain('Only you can see this');
    expect(html('/temas', 'es', true)).toContain('Solo tú puedes ver esto');
  });

  it.each(['/ask', '/nonsense', '/quote petro page:x'])('%s gets an ephemeral explanation', (typed) => {
    const reply = replyOf(handleAction(send(typed), actionContext()));
    expect(isEphemeral(reply)).toBe(true);
    expect(textOf(reply)).toMatch(/missing|no command|whole number/);
  });

  it('that fails shows the id under which the error is logged', () => {
    const broken: Command = {
      ...at(ownKnowledge().registry.commands, 0),
      run: () => {
        throw new Error('a fault');
      },
    };
    const logged: unknown[] = [];
    const own = ownKnowledge();
    const context = { ...own, registry: { ...own.registry, commands: [broken] } };
    const { reply } = handleAction(send('/ask who'), {
      context,
      privateReplies: false,
      onError: (id, error) => logged.push(id, error),
    });
    const [id, error] = logged;
    expect(error).toEqual(new Error('a fault'));
    expect(reply && textOf(reply)).toContain(String(id));
  });
});

describe('a component', () => {
  const asked = replyOf(handleAction(send('/ask question:who attended'), actionContext()));
  const privately = replyOf(handleAction(send('/ask question:who attended private:true'), actionContext()));
  const use = (
    customId: string | undefined,
    { person = 'ana', isOwn = true, ephemeral = false }: Partial<ComponentAction> = {},
  ): HandledAction =>
    handleAction(
      { kind: 'component', customId: customId ?? '', ephemeral, isOwn, person, language: 'en' },
      actionContext(),
    );
  const continuing = [customIdsByLabel(asked).get('More passages'), [...menuOf(asked).values()][0]];

  it('“In context” opens an ephemeral message', () => {
    const { reply, asNewMessage } = use(customIdsByLabel(asked).get('In context'));
    expect(asNewMessage).toBe(true);
    expect(reply && isEphemeral(reply)).toBe(true);
  });

  it('“More passages” and a menu’s option replace one’s own message, ephemeral if it was', () => {
    for (const customId of continuing) {
      for (const ephemeral of [false, true]) {
        const { reply, asNewMessage } = use(customId, { ephemeral });
        expect(asNewMessage).toBe(false);
        expect(reply && isEphemeral(reply)).toBe(ephemeral);
      }
    }
    const [question = '', option] = [...menuOf(asked)][0] ?? [];
    expect(textOf(replyOf(use(option)))).toContain(question);
  });

  it('“More passages” and a menu’s option answer privately on somebody else’s message', () => {
    for (const customId of continuing) {
      const { reply, html, asNewMessage } = use(customId, { person: 'ben', isOwn: false });
      expect(asNewMessage).toBe(true);
      expect(reply && isEphemeral(reply)).toBe(true);
      expect(html).toContain('Only you can see this');
    }
  });

  it.each([
    ['ana', 'Ana'],
    ['ben', 'Ben'],
  ] as const)('“Share” removes itself, and posts a public message that names %s', (person, name) => {
    const shareId = customIdsByLabel(privately).get('Share with everyone');
    const { reply, asNewMessage, shared, sharedHtml } = use(shareId, { person, ephemeral: true });
    expect(asNewMessage).toBe(false);
    expect(reply && isEphemeral(reply)).toBe(true);
    expect([...customIdsByLabel(replyOf({ reply })).keys()]).toEqual(['In context', 'More passages']);
    expect(shared && isEphemeral(shared)).toBe(false);
    expect(sharedHtml).toContain(`Shared by <discord-mention>${name}</discord-mention>`);
    expect(sharedHtml).not.toContain('data-ephemeral');
  });

  it('other than “Share” shares nothing', () => {
    for (const customId of customIdsByLabel(asked).values()) expect(use(customId).sharedHtml).toBeUndefined();
  });

  it('with a forged custom_id is refused', () => {
    expect(textOf(replyOf(use('/ask forged')))).toContain('earlier version');
  });
});

describe('a message', () => {
  it('is shown with its Apps menu, and gets no reply', () => {
    const { html, reply } = handleAction(send('Trump brought *Rubio*'), actionContext());
    expect(reply).toBeUndefined();
    expect(html).toContain('Trump brought <em>Rubio</em>');
    expect(html).toContain('data-message-content="Trump brought *Rubio*">Find in article</button>');
    expect(handleAction(send('Trump', 'es'), actionContext()).html).toContain(
      '>Buscar en el artículo</button>',
    );
  });

  it('is looked up in the article, with an ephemeral reply', () => {
    const result = handleAction(
      { kind: 'message-command', content: 'Trump brought Rubio along', person: 'ben', language: 'en' },
      actionContext(),
    );
    expect(textOf(replyOf(result))).toContain('Marco Rubio');
    expect(isEphemeral(replyOf(result))).toBe(true);
    expect(result.html).toContain('<b>Ben</b> used Find in article</div>');
  });
});

describe('hostile input', () => {
  const knowledge = hostileCorpus();
  const actions: fc.Arbitrary<Action> = fc
    .tuple(
      hostileInput,
      fc.constantFrom(
        '',
        '/ask ',
        '/quote ',
        '/topics ',
        '/people ',
        '/find ',
        '/ask private:true question:',
        '/',
      ),
    )
    .chain(([text, prefix]) =>
      fc.constantFrom<Action>(
        send(`${prefix}${text}`.slice(0, 2000)),
        { kind: 'message-command', content: text.slice(0, 2000), person: 'ben', language: 'es' },
        {
          kind: 'component',
          customId: `${prefix}${text}`.slice(0, 2000),
          ephemeral: true,
          isOwn: true,
          person: 'ana',
          language: 'es',
        },
      ),
    );

  it('never becomes HTML', () => {
    fc.assert(
      fc.property(actions, (action) => {
        expect(disallowedMarkup(handleAction(action, actionContext(knowledge)).html)).toBe('');
      }),
    );
  });

  it('would be found by the check', () => {
    expect(disallowedMarkup('<div class="text">a</div>')).toBe('');
    expect(disallowedMarkup('<div onclick="x">a</div>')).toContain('onclick');
    expect(disallowedMarkup('<script>a</script>')).toContain('script');
    expect(disallowedMarkup('<a href="javascript:x">a</a>')).toContain('javascript');
    expect(disallowedMarkup('a > b')).not.toBe('');
    expect(disallowedMarkup('<div style="--accent:#f0b232">a</div>')).toBe('');
    expect(disallowedMarkup('<div style="position:fixed">a</div>')).toContain('fixed');
    expect(disallowedMarkup('<img src="https://elsewhere.org/x.png" alt="">')).toContain('elsewhere');
  });
});
