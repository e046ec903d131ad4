import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, ExecutionContext } from '../../../src/interactions/command.ts';
import { executeCommand } from '../../../src/interactions/execute.ts';
import {
  type ActionContext,
  type HandledAction,
  handleAction,
} from '../../../src/tools/preview/handle-action.ts';
import type { Action } from '../../../src/tools/preview/page/api-types.ts';
import { at, ownKnowledge } from '../../support/article.ts';
import { hostileCorpus } from '../../support/hostile-corpora.ts';
import { hostileInput } from '../../support/hostile-input.ts';
import { disallowedMarkup } from '../../support/message-markup.ts';
import { customIdsByLabel, isEphemeral, menuOf, textOf } from '../../support/messages.ts';

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

const send = (content: string, language: 'en' | 'es' = 'en'): Action => ({ kind: 'send', content, language });

function replyOf({ reply }: HandledAction) {
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
    expect(reply).toEqual(executeCommand(name, given, language, ownKnowledge()));
    expect(asNewMessage).toBe(true);
  });

  it('is named above the reply, in the user’s language', () => {
    expect(handleAction(send('/ask who attended'), actionContext()).html).toContain(
      '<b>you</b> used /ask</div>',
    );
    expect(handleAction(send('/preguntar quién', 'es'), actionContext()).html).toContain(
      '<b>tú</b> usaste /preguntar</div>',
    );
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
  const use = (customId: string | undefined, ephemeral = false): HandledAction =>
    handleAction({ kind: 'component', customId: customId ?? '', ephemeral, language: 'en' }, actionContext());

  it('“In context” opens an ephemeral message', () => {
    const { reply, asNewMessage } = use(customIdsByLabel(asked).get('In context'));
    expect(asNewMessage).toBe(true);
    expect(reply && isEphemeral(reply)).toBe(true);
  });

  it('“More passages” and a menu’s option replace the message, ephemeral if it was', () => {
    const [question = '', option] = [...menuOf(asked)][0] ?? [];
    for (const customId of [customIdsByLabel(asked).get('More passages'), option]) {
      for (const ephemeral of [false, true]) {
        const { reply, asNewMessage } = use(customId, ephemeral);
        expect(asNewMessage).toBe(false);
        expect(reply && isEphemeral(reply)).toBe(ephemeral);
      }
    }
    expect(textOf(replyOf(use(option)))).toContain(question);
  });

  it('“Share” posts a public message that names the user', () => {
    const ephemeralReply = replyOf(
      handleAction(send('/ask question:who attended private:true'), actionContext()),
    );
    const { reply, html, asNewMessage } = use(customIdsByLabel(ephemeralReply).get('Share'), true);
    expect(asNewMessage).toBe(true);
    expect(reply && isEphemeral(reply)).toBe(false);
    expect(html).toContain('Shared by <discord-mention>you</discord-mention>');
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
    const action: Action = { kind: 'message-command', content: 'Trump brought Rubio along', language: 'en' };
    const result = handleAction(action, actionContext());
    expect(textOf(replyOf(result))).toContain('Marco Rubio');
    expect(isEphemeral(replyOf(result))).toBe(true);
  });
});

describe('hostile input', () => {
  const knowledge = hostileCorpus();
  const actions: fc.Arbitrary<Action> = fc
    .tuple(
      hostileInput,
      fc.constantFrom('', '/ask ', '/quote ', '/topics ', '/ask private:true question:', '/'),
    )
    .chain(([text, prefix]) =>
      fc.constantFrom<Action>(
        send(`${prefix}${text}`.slice(0, 2000)),
        { kind: 'message-command', content: text.slice(0, 2000), language: 'es' },
        { kind: 'component', customId: `${prefix}${text}`.slice(0, 2000), ephemeral: true, language: 'es' },
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
    expect(disallowedMarkup('<img src="https://elsewhere.org/x.png" alt="">')).toContain('elsewhere');
  });
});
