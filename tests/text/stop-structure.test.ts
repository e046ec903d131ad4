import { describe, expect, it } from 'vitest';
import { withoutStopStructures } from '../../src/text/stop-structure.ts';

describe('the stop structures of a question', () => {
  it.each([
    ['tell me how old is Ida Bell?', 'how old is Ida Bell?'],
    ['Can you please tell me who came', 'who came'],
    ['tell me did Bell apologize', 'did Bell apologize'],
    ['do you know if the bridge is open', 'the bridge is open'],
    ['hey bro, what did Bell say lol', 'what did Bell say'],
    ['@Acta when was it built, exactly?', 'when was it built,'],
    ['according to whom is it safe', 'according to whom is it safe'],
    ['is the bridge safe according to the article?', 'is the bridge safe'],
    ['¿Me puedes decir quién construyó el puente?', 'quién construyó el puente?'],
    ['alguien sabe cuándo abre jaja', 'cuándo abre'],
    ['¿sabes si el puente es seguro, por favor?', 'el puente es seguro,'],
    ['a ver, de quién es el puente', 'de quién es el puente'],
  ])('are left out: “%s”', (question, rest) => {
    expect(withoutStopStructures(question)).toBe(rest);
  });

  it.each([
    'tell me about the bridge',
    'explain the toll',
    'man arrested in Lugo',
    'wait times at the bridge',
    'can the bridge carry lorries',
    'si abre el puente, quién paga',
    'who knows the builder',
    'por favor',
    'hello',
    '',
  ])('are none of: “%s”', (question) => {
    expect(withoutStopStructures(question)).toBe(question);
  });
});
