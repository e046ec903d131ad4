import { describe, expect, it } from 'vitest';
import { executeLine } from '../../src/interactions/execute.ts';
import { ownKnowledge } from '../support/article.ts';

const OWN = ownKnowledge();

describe('a typed command and its options', () => {
  it.each([
    ['/ASK who attended', '/ask who attended', 'en'],
    ['/Quote petro page:2', '/quote petro page:2', 'en'],
    ['/preguntar pregunta:quién asistió página:2', '/ask question:quién asistió page:2', 'es'],
    ['/citar trump', '/quote trump', 'es'],
    ['/CITAR persona:petro sobre:gaza', '/quote speaker:petro about:gaza', 'es'],
    ['/temas', '/topics', 'es'],
    ['/ayuda', '/help', 'es'],
  ] as const)('are understood in any language and case: %j as %s, answered in %s', (line, same, language) => {
    expect(executeLine(line, 'en', OWN)).toStrictEqual(executeLine(same, language, OWN));
  });

  it('are answered in the language of the person where they are no Spanish ones', () => {
    expect(executeLine('/topics', 'es', OWN)).toStrictEqual(executeLine('/temas', 'es', OWN));
  });
});
