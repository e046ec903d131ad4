import { describe, expect, it } from 'vitest';
import { executeLine } from '../../src/interactions/execute.ts';
import { ownKnowledge } from '../support/article.ts';

const OWN = ownKnowledge();

describe('a typed command and its options', () => {
  it.each([
    ['/ASK who attended', '/ask who attended'],
    ['/Quote petro page:2', '/quote petro page:2'],
    ['/preguntar pregunta:quién asistió página:2', '/ask question:quién asistió page:2'],
    ['/citar trump', '/quote trump'],
    ['/CITAR persona:petro sobre:gaza', '/quote speaker:petro about:gaza'],
    ['/temas', '/topics'],
    ['/ayuda', '/help'],
  ])('are understood in any language and case: %j as %s', (line, same) => {
    expect(executeLine(line, 'en', OWN)).toStrictEqual(executeLine(same, 'en', OWN));
  });
});
