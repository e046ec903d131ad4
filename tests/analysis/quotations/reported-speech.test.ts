import { describe, expect, it } from 'vitest';
import { at, knowledgeOf } from '../../support/article.ts';

/** The speakers of each paragraph, and how each speaks. */
function speakersIn(paragraphs: readonly string[], language: 'en' | 'es' = 'en'): Record<string, string>[] {
  const index = at(knowledgeOf(paragraphs, { language }).index.articles, 0);
  return index.speech().speakers.map((speakers) => Object.fromEntries(speakers));
}

const BELL = 'Mayor Ida Bell met Senator Bert Moss in Port Linden.';
const RUIZ = 'La alcaldesa Ana Ruiz recibió al senador Blas Moss en Puerto Lindo.';

describe('who speaks in a passage', () => {
  it.each([
    ['Bell said the port would close.', { 'Ida Bell': 'reported' }],
    ['The port would close, said Bell.', { 'Ida Bell': 'reported' }],
    ['About 40 people came, Bell added.', { 'Ida Bell': 'reported' }],
    ['About noon, Bell laughed.', {}],
    ['According to Moss, nothing was signed.', { 'Bert Moss': 'reported' }],
    ['“It will close,” Bell said.', { 'Ida Bell': 'direct' }],
    ['Bell puts the repairs at $3 million.', { 'Ida Bell': 'reported' }],
    ['Moss dated the wall to about 1720.', { 'Bert Moss': 'reported' }],
    ['Bell put the lamp at the door.', {}],
    ['The vote, proposed by Senator Moss, failed.', { 'Bert Moss': 'reported' }],
    ['The vote was delayed by Moss.', {}],
    ['Bell opened the gate.', {}],
    ['Bell let it be known through her aide that the port would close.', { 'Ida Bell': 'reported' }],
    ['Bell made it clear that the port would close.', { 'Ida Bell': 'reported' }],
    ['Bell made clear ice for the port.', {}],
    ['A driver named Bert Moss saw it.', {}],
    ['One of them, a baker called Bert Moss, had seen it.', {}],
    ['A driver called Bert Moss said it was late.', { 'Bert Moss': 'reported' }],
    ['Bell had earlier on told the crews to wait.', { 'Ida Bell': 'reported' }],
    ['Bell had before the storm warned the crews.', { 'Ida Bell': 'reported' }],
    ['Moss has since told the crews that it would close.', { 'Bert Moss': 'reported' }],
    ['Moss had two days earlier warned the crews.', { 'Bert Moss': 'reported' }],
    ['Bell had a kite called Moss.', {}],
    ['Moss listened while Bell explained the plan.', { 'Ida Bell': 'reported' }],
  ])('“%s”: %o', (sentence, expected) => {
    expect(speakersIn([BELL, sentence])[1]).toStrictEqual(expected);
  });

  it.each([
    ['Ruiz había ya en marzo advertido a los vecinos.', { 'Ana Ruiz': 'reported' }],
    ['Moss había días antes propuesto una tasa.', { 'Blas Moss': 'reported' }],
    ['Ruiz ha, desde entonces, dicho que el puerto cerrará.', { 'Ana Ruiz': 'reported' }],
  ])('“%s”: %o', (sentence, expected) => {
    expect(speakersIn([RUIZ, sentence], 'es')[1]).toStrictEqual(expected);
  });

  it('is a pronoun’s antecedent', () => {
    expect(speakersIn([BELL, 'Bell came late. She said the port would close.'])[1]).toStrictEqual({
      'Ida Bell': 'reported',
    });
  });

  it.each([
    ['Bello dijo que el puerto cerraría.', { 'Ana Bello': 'reported' }],
    ['Según Bello, el puerto cerrará.', { 'Ana Bello': 'reported' }],
    ['Bello calló. En una carta, el club aprobó el plan y anunció que cerraría.', {}],
    ['Bello calló. En una carta aprobó el plan y anunció que cerraría.', { 'Ana Bello': 'reported' }],
    ['Bello hizo saber por medio de su abogado que el puerto cerraría.', { 'Ana Bello': 'reported' }],
    ['Bello dejó claro que el puerto cerraría.', { 'Ana Bello': 'reported' }],
    ['Bello dio a Moss un libro que había leído.', {}],
    ['Bello cifra las obras en unos 90.000 euros.', { 'Ana Bello': 'reported' }],
    ['Bello lo sitúa en dos millones.', { 'Ana Bello': 'reported' }],
    ['La tasa fue propuesta por Bello.', { 'Ana Bello': 'reported' }],
    ['Bello sitúa la lámpara en el muelle.', {}],
    ['A juicio de Bello, el puerto cerrará.', { 'Ana Bello': 'reported' }],
    ['Las palabras de Bello emocionaron al puerto.', {}],
  ])('in Spanish: “%s”: %o', (sentence, expected) => {
    expect(speakersIn(['La alcaldesa Ana Bello llegó el lunes.', sentence], 'es')[1]).toStrictEqual(expected);
  });

  it('is whoever has the turn in an interview', () => {
    const speakers = speakersIn([
      'Ida Bell is the mayor of Port Linden.',
      'REPORTER: When will the port close?',
      'BELL: In May, when the ships are gone.',
      'REPORTER: And who pays?',
      'BELL: The city does.',
    ]);
    expect(Object.keys(speakers[2] ?? {})).toStrictEqual(['Ida Bell']);
    expect(speakers[1]).toStrictEqual({});
  });
});

/** What each speaker reports in a paragraph, in the article's words. */
function reportsIn(paragraph: string, language: 'en' | 'es'): [speaker: string, words: string][] {
  const first = language === 'en' ? BELL : RUIZ;
  const { article } = at(knowledgeOf([first, paragraph], { language }).index.articles, 0);
  const start = article.paragraphs[1]?.start ?? 0;
  return article.reportedSpeech
    .filter(({ sentence }) => sentence.start >= start)
    .map(({ speaker, sentence }) => [speaker, article.text.slice(sentence.start, sentence.end)]);
}

describe('two clauses with a semicolon between them', () => {
  it('are of their own speakers', () => {
    expect(
      reportsIn('Bell said it was late; the old one leaks; Moss fears “a flood of bills”.', 'en'),
    ).toStrictEqual([
      ['Ida Bell', 'Bell said it was late; the old one leaks'],
      ['Bert Moss', 'Moss fears “a flood of bills”.'],
    ]);
    expect(
      reportsIn('Ruiz propuso vender el muelle; Moss respondió que nadie lo quiere.', 'es'),
    ).toStrictEqual([
      ['Ana Ruiz', 'Ruiz propuso vender el muelle'],
      ['Blas Moss', 'Moss respondió que nadie lo quiere.'],
    ]);
  });

  it('are of one speaker where nobody else has one, or the second depends on the first', () => {
    expect(
      reportsIn('Bell said the dock leaks; Moss lives there; she added that it rains.', 'en'),
    ).toStrictEqual([['Ida Bell', 'Bell said the dock leaks; Moss lives there; she added that it rains.']]);
    expect(
      reportsIn('Ruiz dijo que el muelle se hunde; y que Moss había respondido que no.', 'es')[0],
    ).toStrictEqual(['Ana Ruiz', 'Ruiz dijo que el muelle se hunde; y que Moss había respondido que no.']);
  });
});

/** Those of some sentences in which somebody speaks. */
function reportsAmong(sentences: readonly string[], language: 'en' | 'es'): string[] {
  const speakers = speakersIn([language === 'en' ? BELL : RUIZ, ...sentences], language);
  return sentences.filter((_, i) => Object.keys(speakers[i + 1] ?? {}).length > 0);
}

const DONE: Record<string, readonly [language: 'en' | 'es', sentences: string]> = {
  'with a thing as object': [
    'en',
    `Bell ordered a pizza. Bell ordered three new trucks. Bell read a book. Bell wrote a novel. Bell painted the house.
    Bell answered the door. Bell added salt. Bell slammed the door. Bell attacked the town. Bell claimed her suitcase.
    Bell offered coffee. Bell read that book and left. Bell sang that song. Bell maintained the road.
    Bell painted the house built in 1911. Bell read the book that Moss had lost. Bell wrote a book about the flood.`,
  ],
  'with somebody as object': [
    'en',
    'Bell called her sister. Bell called the police station. Bell welcomed the guests. Bell dismissed the minister. Bell interrupted Moss.',
  ],
  'without an object': [
    'en',
    `Bell laughed. Bell sang in the church. Bell laughed at the idea. Bell knocked on the door. Bell spoke in the church.
    Bell wrote to Moss. Bell came back on Monday. Bell went on holiday. On Monday, Bell sang. When Moss fell, Bell laughed.
    Bell laughed as Moss fell. Bell danced, sang, and left. As the meeting concluded, Moss left. Bell believes in ghosts.`,
  ],
  'in Spanish, with a thing as object': [
    'es',
    `Ruiz pidió una pizza. Ruiz pidió dos cervezas. Ruiz leyó un libro. Ruiz leyó el libro que le dieron. Ruiz escribió una novela.
    Ruiz ordenó la casa. Ruiz cerró la puerta. Ruiz añadió sal. Ruiz celebró una reunión. Ruiz contó los votos. Ruiz defendió la portería.
    Ruiz mantuvo la calma. Ruiz sostuvo la copa. Leyó un libro.`,
  ],
  'in Spanish, with somebody as object or none': [
    'es',
    `Ruiz llamó a su hermana. Ruiz llamó por teléfono a su madre. Ruiz reconoció al ladrón. Ruiz saludó a Moss. Ruiz rió. Ruiz gritó.
    Ruiz habló en la plaza. Ruiz escribió a Moss. Ruiz pensó en su hermana. Moss, que había caído, rió.`,
  ],
};

const SAID: Record<string, readonly [language: 'en' | 'es', sentences: string]> = {
  'by a content clause, beside any verb': [
    'en',
    `Bell said the dam leaks. Bell wrote that the dam leaks. Bell wrote to Moss that the dam leaks. Bell claimed in an interview that the dam leaks.
    Bell shouted that the dam leaks. Bell sneered that the dam leaks. Bell laughed that it was late. Bell joked she was late. Bell thinks the dam leaks.
    Bell believes the mayor resigned. Bell ordered that the bridge be closed. Bell wondered whether to go. Bell maintained that the dam is safe.
    Bell laughed, saying that the dam leaks.`,
  ],
  'by a tag, beside any verb': [
    'en',
    `The dam leaks, sneered Bell. The dam leaks, Bell wrote. The dam, Bell added, leaks. As Bell put it, the dam is a sieve. As Bell observed, the dam leaks.
    Bell added: the dam leaks.`,
  ],
  'by an object that is judged': [
    'en',
    'Bell criticized the plan. Bell praised Moss. Bell rejected the offer. Bell attacked the plan. Bell slammed the council. Bell thanked Moss.',
  ],
  'by an object that is uttered, asked for, or an act': [
    'en',
    `Bell denied the charge. Bell announced a plan. Bell read a statement. Bell ordered a recount. Bell ordered the police to leave. Bell ordered the bridge closed.
    Bell demanded the resignation of the minister. Bell requested a meeting. Bell called for calm. Bell called for a new bridge. Bell called on Moss to resign.
    Bell welcomed the decision. Bell offered an apology. Bell offered to pay. Bell recalled seeing the flood. Bell ruled out a sale.
    Bell dismissed the film as a joke. Bell responded to the criticism.`,
  ],
  'by what somebody or something is called': [
    'en',
    'Bell called Moss a liar. Bell called him a liar. Bell called the plan reckless. Bell called the plan a mistake. Bell branded Moss a coward.',
  ],
  'by a topic': [
    'en',
    'Bell spoke about the dam. Bell spoke to Moss about the dam. Bell spoke at the church about the dam. Bell wrote about the dam. Bell complained about the noise.',
  ],
  'in Spanish by a clause or a tag, beside any verb': [
    'es',
    `Ruiz dijo que el dique pierde. Ruiz gritó que el dique pierde. Ruiz escribió a Moss que el dique pierde. Ruiz pidió a Moss que se fuera.
    Ruiz insistió en que el dique pierde. Ruiz contó cómo se rompió el dique. Ruiz aseguró tener pruebas. Ruiz mantuvo que el dique es seguro.
    El dique pierde, escribió Ruiz. El dique, añadió Ruiz, pierde. Así lo ha reconocido Ruiz. Ruiz se mostró convencida de que el dique pierde.`,
  ],
  'in Spanish by an object or a topic': [
    'es',
    `Ruiz anunció obras. Ruiz pidió calma. Ruiz pidió un puente nuevo. Pidió el gobierno calma. Ruiz exigió la renuncia del ministro. Ruiz criticó el plan.
    Ruiz ordenó el cierre del puente. Ruiz ordenó cerrar el puente. Ruiz ordenó a la policía desalojar la plaza. Ruiz llamó a la calma. Ruiz llamó a votar.
    Ruiz llamó mentiroso a Moss. Ruiz lo llamó mentiroso. Ruiz tildó el plan de absurdo. Ruiz considera el plan un error. Ruiz celebró el acuerdo.
    Ruiz defendió a Moss. Ruiz reconoció su error. Ruiz reconoció a Moss como alcalde. Ruiz leyó un comunicado. Ruiz habló del puente.
    Ruiz habló con Moss sobre el puente. Ruiz respondió a las críticas.`,
  ],
};

/** The sentences of a text, each of which ends with a full stop. */
const sentencesOf = (text: string): string[] => text.split(/(?<=\.)\s+/);

describe('what somebody does', () => {
  it.each(Object.entries(DONE))('is no speech: %s', (_, [language, sentences]) => {
    expect(reportsAmong(sentencesOf(sentences), language)).toStrictEqual([]);
  });

  it('is none beside words that somebody else says, or that are a title', () => {
    const sentences = ['“It is late,” said Moss, and Bell laughed.', 'Bell sang “Old River” in the church.'];
    expect(speakersIn([BELL, ...sentences]).slice(1)).toStrictEqual([{ 'Bert Moss': 'direct' }, {}]);
  });
});

describe('what somebody says', () => {
  it.each(Object.entries(SAID))('is told %s', (_, [language, sentences]) => {
    expect(reportsAmong(sentencesOf(sentences), language)).toStrictEqual(sentencesOf(sentences));
  });

  it('is told by words in quotation marks, also where whoever writes them has no name', () => {
    expect(speakersIn([BELL, 'The union of the bakers wrote “never” on the door.'])[1]).toStrictEqual({
      'The union of the bakers': 'reported',
    });
  });
});

describe('what a speaker tells of others', () => {
  it.each([
    ['en', 'Bell said: “Moss told me that the dam leaks. He insisted on it.”', ['Ida Bell', 'Bert Moss']],
    ['en', 'Bell said: “I told Moss that the dam leaks.”', ['Ida Bell']],
    ['en', 'Bell said: “The port, Moss says, will close.”', ['Ida Bell', 'Bert Moss']],
    ['en', 'Bell said: “Moss himself said it.”', ['Ida Bell']],
    ['en', 'Bell said: “The Tamora Guild says that the dam leaks.”', ['Ida Bell']],
    ['es', 'Bello contó: «Moss ya lo dijo».', ['Ana Bello']],
    ['es', 'Bello contó: «Moss me dijo que gotea».', ['Ana Bello', 'Blas Moss']],
    ['es', 'Bello contó: «Le dije a Moss que gotea».', ['Ana Bello']],
    ['es', 'Bello contó: «Moss sabe esperar. Ayer me dijo que gotea».', ['Ana Bello', 'Blas Moss']],
    ['es', 'Bello contó: «Hablé con Moss. Ayer me dijeron que gotea».', ['Ana Bello']],
  ] as const)('is what they say, too (%s): “%s”', (language, sentence, speakers) => {
    const before = language === 'en' ? BELL : 'La alcaldesa Ana Bello recibió al senador Blas Moss.';
    expect(Object.keys(speakersIn([before, sentence], language)[1] ?? {}).sort()).toStrictEqual(
      [...speakers].sort(),
    );
  });
});
