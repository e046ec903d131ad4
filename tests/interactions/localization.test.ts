import { describe, expect, it } from 'vitest';
import { ownKnowledge } from '../support/article.ts';
import { replyToLine } from '../support/replies.ts';

const OWN = ownKnowledge();

describe('a typed command and its options', () => {
  it.each([
    ['/ASK who attended', '/ask who attended', 'en'],
    ['/Quote petro page:2', '/quote petro page:2', 'en'],
    ['/preguntar pregunta:quién asistió página:2', '/ask question:quién asistió page:2', 'es'],
    ['/citar trump', '/quote trump', 'es'],
    ['/CITAR persona:petro sobre:gaza', '/quote speaker:petro about:gaza', 'es'],
    ['/quote persona:petro', '/quote speaker:petro', 'en'],
    ['/citar speaker:petro about:gaza', '/quote speaker:petro about:gaza', 'es'],
    ['/citar persona:petro about:gaza', '/quote speaker:petro about:gaza', 'es'],
    ['/preguntar question:quién asistió page:2', '/ask question:quién asistió page:2', 'es'],
    ['/personas person:petro', '/people person:petro', 'es'],
    ['/temas', '/topics', 'es'],
    ['/ayuda', '/help', 'es'],
    ['/comienzos', '/beginnings', 'es'],
  ] as const)('are understood in any language and case: %j as %s, answered in %s', (line, same, language) => {
    expect(replyToLine(line, 'en', OWN)).toStrictEqual(replyToLine(same, language, OWN));
  });

  it('are answered in the language of the person where they are no Spanish ones', () => {
    expect(replyToLine('/topics', 'es', OWN)).toStrictEqual(replyToLine('/temas', 'es', OWN));
  });
});
