import { describe, expect, it } from 'vitest';
import { detectQuestionLanguage } from '../../src/text/detect-language.ts';

const ENGLISH = [
  'who attended',
  'who was there?',
  'what did Petro say about Gaza',
  'when did they meet?',
  'Where was the meeting held?',
  'how long did it take',
  'why did Trump change his mind',
  'is Petro on the OFAC list',
  'did they talk about Venezuela?',
  'what about the sanctions',
  'how many people came',
  'which minister went with him',
  'tell me about the gift basket',
  'what happened in La Guajira',
  'who is Gustavo Petro',
  'was García Peña at the meeting?',
  'What’s the deal with Ecuador?',
  'whats next',
  'anything on clean energy?',
  'quote Petro on the drug war',
  'are there any pictures of it',
  'how does El País describe the talks',
  'does Noboa agree with this',
  'so what now?',
  'and what did Rosa Villavicencio do there',
  'what is a “triple alianza”',
  'WHO PAID FOR ALL OF THIS',
  'can you tell me how it ended',
];

const SPANISH = [
  'quién asistió',
  'quienes estaban',
  '¿quién estuvo ahí?',
  'qué dijo Petro sobre Gaza',
  'que dijo trump',
  '¿cuándo se reunieron?',
  'cuando fue la reunion',
  'dónde fue el encuentro',
  'donde se vieron',
  'cuánto duró',
  'cuanto tiempo hablaron',
  '¿por qué cambió de opinión?',
  'por que fue Petro a Washington',
  '¿está Petro en la lista OFAC?',
  'hablaron de Venezuela?',
  'qué pasó con las sanciones',
  'y las sanciones?',
  'cuántas personas fueron',
  'qué ministro lo acompañó',
  'cuéntame de la canasta de regalo',
  'que paso en La Guajira',
  'quien es Gustavo Petro',
  '¿y ahora qué?',
  'algo sobre energía limpia?',
  'qué se sabe del acuerdo con Ecuador',
  'como reacciono el presidente de Ecuador',
  'qué opina Noboa de todo esto',
  'que dice The New York Times del encuentro',
  'QUE DIJO EL PRESIDENTE',
  'me puedes decir cómo terminó',
];

/** Words that are the same in both languages, or no words of either. */
const UNDECIDED = [
  '',
  '?',
  '5:00',
  'Gustavo Petro',
  'Trump Noboa',
  'Bernie Moreno',
  'García Peña',
  'María Corina Machado?',
  'Venezuela',
  'OFAC',
  'Gaza Ecuador',
  'La Guajira?',
  'Los Angeles',
  'El Salvador, La Paz',
  'petro',
  'noboa gaza',
  '橋は開通した',
];

describe('the language of a question', () => {
  it.each(ENGLISH)('is English: “%s”', (question) => {
    expect(detectQuestionLanguage(question)).toBe('en');
  });

  it.each(SPANISH)('is Spanish: “%s”', (question) => {
    expect(detectQuestionLanguage(question)).toBe('es');
  });

  it.each(UNDECIDED)('is not told by names, numbers or words of neither: “%s”', (question) => {
    expect(detectQuestionLanguage(question)).toBeUndefined();
  });

  it.each(['who dijo that la paz', 'what es the en la', 'the los of las'])(
    'is not told by a mixture of both: “%s”',
    (question) => {
      expect(detectQuestionLanguage(question)).toBeUndefined();
    },
  );

  it('is never the other one because names are typed without capitals', () => {
    expect(detectQuestionLanguage('was garcía peña at the meeting?')).toBe('en');
    for (const question of ENGLISH)
      expect(detectQuestionLanguage(question.toLowerCase()), question).not.toBe('es');
    for (const question of SPANISH)
      expect(detectQuestionLanguage(question.toLowerCase()), question).toBe('es');
  });
});
