import { describe, expect, it } from 'vitest';
import { type Boilerplate, classifyBoilerplate } from '../../src/tools/boilerplate.ts';

const LINES: readonly (readonly [Boilerplate, readonly string[]])[] = [
  [
    'teaser',
    [
      'Read also: The tram that never was',
      'RELATED: Five questions about the bridge',
      'You may also like',
      'Lea también: El puente que no fue',
      'Le puede interesar | Cinco preguntas sobre el tranvía',
      'Más noticias',
      'Watch: the mayor’s speech',
    ],
  ],
  [
    'subscription',
    [
      'Subscribe',
      'Sign up for our morning newsletter',
      'Already a subscriber? Sign in',
      'Suscríbase para seguir leyendo',
      'Síganos en redes',
      'Recibe nuestro boletín cada mañana',
    ],
  ],
  [
    'sharing',
    [
      'Share this article',
      'Copy link',
      'Comments',
      'Compartir en redes',
      'Etiquetas: tranvía, alcaldía',
      '© 2026 The Tamora Courier',
    ],
  ],
  [
    'byline',
    [
      'By Ida Bell',
      'By Ida Bell and Carl de la Voss, Tamora',
      'Por Rosa Quintana',
      'Updated: 4 March 2026',
      'Reporting by Ida Bell; editing by Carl Voss',
    ],
  ],
  [
    'caption',
    [
      'Photo: R. Oak',
      'Photo by R. Oak',
      'Foto: archivo',
      'Imagen de la plaza',
      'The mayor on Monday (Photo: R. Oak)',
      'The mayor leaves the hall on Monday AP Photo/R. Oak',
    ],
  ],
];

describe('lines around a story', () => {
  it.each(LINES.flatMap(([kind, lines]) => lines.map((line) => [line, kind] as const)))(
    '%s: %s',
    (line, kind) => {
      expect(classifyBoilerplate(line)).toBe(kind);
    },
  );
});

describe('lines of a story', () => {
  it.each([
    'By Monday the bridge was open.',
    'By then Ida Bell had left.',
    'Por la tarde llegó el alcalde.',
    'Watch the river, he told them.',
    'Share prices fell after the vote.',
    'Photos of the signing were not allowed.',
    'The photo was taken by Reuters.',
    'Related families were told first.',
    'Opinion in the council was divided.',
    'Comments by the mayor were not welcome.',
    'Temas como la energía quedaron fuera.',
    'Registered voters may ask for a ballot.',
    `Read more: ${'and so on '.repeat(20)}`,
    'Background',
    'Q: What did it cost?',
  ])('%s', (line) => {
    expect(classifyBoilerplate(line)).toBeUndefined();
  });
});
