import { describe, expect, it } from 'vitest';
import { lineToType } from '../../src/interactions/line-to-type.ts';
import { ownKnowledge } from '../support/article.ts';
import { buttonsOf, textOf } from '../support/messages.ts';
import { replyToLine } from '../support/replies.ts';

const OWN = ownKnowledge();

describe('the line to type for a button', () => {
  it.each([
    ['/quote speaker:Gustavo Petro page:2', '/citar persona:Gustavo Petro página:2'],
    ['/topics', '/temas'],
    ['/ask question:qué pasó: todo page:2', '/preguntar pregunta:qué pasó: todo página:2'],
    // Of commands for buttons only.
    ['/context at:abc.4/2', '/contexto en:abc.4/2'],
    ['/beginnings page:2', '/comienzos página:2'],
  ])('has Spanish names in Spanish: %j', (line, spanish) => {
    expect(lineToType(line, 'es', OWN)).toBe(spanish);
    expect(lineToType(line, 'en', OWN)).toBe(line);
  });

  it.each([
    ['en', 'who attended'],
    ['es', 'quién asistió'],
  ] as const)(
    'does not repeat the question for a passage in context, and shows the same (%s)',
    (language, question) => {
      const [[, pressed] = ['', '']] = buttonsOf(replyToLine(question, 'en', OWN));
      expect(pressed).toContain(question);
      const typed = lineToType(pressed, language, OWN);
      expect(typed).not.toContain(question);
      expect(textOf(replyToLine(typed, 'en', OWN))).toBe(textOf(replyToLine(pressed, 'en', OWN)));
    },
  );
});
