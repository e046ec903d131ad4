import { describe, expect, it } from 'vitest';
import { file, knowledgeFrom } from '../../support/article.ts';

type Case = readonly [name: string, paragraphs: readonly string[], speakers: readonly (string | null)[]];

/** Who says the quotations of a plain text, in order: nobody has told the program anything about its people. */
function speakers(paragraphs: readonly string[]): (string | null)[] {
  const { corpus } = knowledgeFrom(file('corpus/story.txt', paragraphs.join('\n')));
  return corpus.quotations.map(({ speaker }) => speaker ?? null);
}

const BELL = 'Ida Bell';
const OKAFOR = 'Tom Okafor';

describe('a speaker is found beside the verb, whatever stands between', () => {
  it.each<Case>([
    ['an apposition', ['“It is safe,” Ida Bell, the mayor of Tamora, said on Monday.'], [BELL]],
    ['an age', ['“It is safe,” Ida Bell, 54, said.'], [BELL]],
    ['a place', ['“It is safe,” Senator Ida Bell of Ohio said.'], [BELL]],
    ['a party', ['“It is safe,” Sen. Ida Bell (D-Ohio) said.'], [BELL]],
    ['a party between commas', ['“It is safe,” Sen. Ida Bell, D-Ohio, said.'], [BELL]],
    ['a clause in front', ['Tom Okafor, who met Ida Bell on Monday, said it was “safe.”'], [OKAFOR]],
    ['a clause behind', ['“It is safe,” said Tom Okafor, who built it with Ida Bell.'], [OKAFOR]],
    ['a speech', ['Ida Bell, speaking at a rally in Ohio, later said it was “safe.”'], [BELL]],
    ['a role before the name', ['“It is safe,” recalled 12-year-old Ida Bell.'], [BELL]],
    ['a title of several words', ['Former Secretary of State Ida Bell said it was “safe.”'], [BELL]],
    ['a role and a place before the name', ['The mayor of Tamora, Ida Bell, said it was “safe.”'], [BELL]],
    ['what somebody is to another', ['Okafor’s lawyer, Ida Bell, called it “safe.”'], [BELL]],
    ['what somebody is to another, behind', ['“It is safe,” said his wife, Ida Bell.'], [BELL]],
    ['a spokesman with a name', ['“It is safe,” said Ida Bell, a spokesman for Tom Okafor.'], [BELL]],
    ['another’s name before the role', ['“It is safe,” Okafor spokeswoman Ida Bell said.'], [BELL]],
    ['a nickname', ['Robert “Bo” Ruiz said it was “safe.”'], [null, 'Robert Ruiz']],
    ['two verbs', ['Ida Bell closed the bridge and said it was “a death trap.”'], [BELL]],
    ['a participle', ['Tom Okafor praised Ida Bell, saying she was “brave.”'], [OKAFOR]],
    ['a passive', ['The bridge was described as “safe” by Ida Bell.'], [BELL]],
    ['a passive in front', ['The bridge, called by Ida Bell “the best in the world,” opened.'], [BELL]],
    ['an object', ['The city closed what Ida Bell called “a death trap.”'], [BELL]],
    ['a month that is a name', ['Asked about the bridge, May said: “No.”'], ['May']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['according to', ['The bridge is “safe,” according to Ida Bell.'], [BELL]],
    ['according to, in front', ['According to Ida Bell, the bridge is “safe.”'], [BELL]],
    ['as somebody put it', ['The bridge is, as Ida Bell put it, “a death trap.”'], [BELL]],
    ['in the words of', ['In the words of Ida Bell, the bridge is “a death trap.”'], [BELL]],
    ['somebody’s claim', ['Ida Bell’s claim that the bridge is “safe” was wrong.'], [BELL]],
    ['a letter from somebody', ['A letter from Ida Bell saying the bridge was “safe” came late.'], [BELL]],
    ['the end of the sentence', ['The bridge that “nobody wanted” is closed, Ida Bell said.'], [BELL]],
    ['a colon', ['Ida Bell was blunt: “It is a death trap.”'], [BELL]],
    ['a verb that nobody has listed', ['“It is ours,” Bell beamed.'], ['Bell']],
    ['such a verb in front', ['Bell beamed, “It is ours.”'], ['Bell']],
    ['what somebody is taken for', ['Ida Bell ran against him as “the people’s mayor.”'], [BELL]],
    ['a signature', ['“It is safe.” — Ida Bell'], [BELL]],
    ['a newspaper', ['The Tamora Times reported that it was “safe.”'], ['The Tamora Times']],
  ])('or without such a verb: %s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['asked', ['“Is it safe?” Ida Bell asked.'], [BELL]],
    ['shouted', ['“It is safe!” Ida Bell shouted to the crowd.'], [BELL]],
    ['something else', ['“Is it safe?” Ida Bell opened the bridge.'], [null]],
  ])('also where the quotation ends the sentence before: %s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });
});

describe('a quotation in pieces, or over paragraphs, is one speaker’s', () => {
  it.each<Case>([
    ['split', ['“It is safe,” said Ida Bell, “and it is ours.”'], [BELL, BELL]],
    ['split early', ['“It,” Ida Bell said, “is safe.”'], [BELL, BELL]],
    [
      'left open',
      ['“It is safe,” said Ida Bell. “It is ours.', '“We built it.”', 'It rained.'],
      [BELL, BELL, BELL],
    ],
    ['behind a colon', ['Ida Bell wrote to the city:', '“It is safe. It is ours.”'], [BELL]],
    ['in the next paragraph', ['“It is safe,” said Ida Bell.', '“We built it.”'], [BELL, BELL]],
    [
      'of two in one sentence',
      ['While Tom Okafor called it “unsafe,” Ida Bell said it was “safe.”'],
      [OKAFOR, BELL],
    ],
    ['told by a third', ['Bell called it “safe,” the Tamora Times reported.'], ['Bell']],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });
});

describe('who is meant is read from the rest of the article', () => {
  it.each<Case>([
    ['a last name', ['Mayor Ida Bell opened the bridge.', '“It is safe,” Bell said.'], [BELL]],
    ['a first name', ['Ida Bell and Tom Okafor came.', '“It is safe,” Ida said.'], [BELL]],
    [
      'the fuller of two forms',
      ['“Yes,” said Bill de Blas.', '“No,” De Blas said. De Blas left.'],
      ['Bill de Blas', 'Bill de Blas'],
    ],
    [
      'nobody of two with a last name',
      ['Mary Bell and Thomas Bell came.', '“It is safe,” Bell said.'],
      ['Bell'],
    ],
    [
      'the man of two with a last name',
      ['Mary Bell and Thomas Bell came.', '“It is safe,” Mr. Bell said.'],
      ['Thomas Bell'],
    ],
    [
      'not a spouse',
      ['President Okafor came.', 'Mary Okafor came too.', '“It is safe,” Okafor said.'],
      ['Okafor'],
    ],
    ['a role', ['Sen. Ida Bell came.', '“It is safe,” the senator said.'], [BELL]],
    [
      'a role behind a name',
      ['Ida Bell, the mayor of Tamora, came.', '“It is safe,” the mayor said.'],
      [BELL],
    ],
    [
      'nobody of two in a role',
      ['Sen. Ida Bell met Sen. Tom Okafor.', '“It is safe,” the senator said.'],
      [null],
    ],
    ['he, by a given name', ['Mary Bell met Thomas Okafor.', '“It is safe,” he said.'], ['Thomas Okafor']],
    ['she, by a given name', ['Mary Bell met Thomas Okafor.', '“It is safe,” she said.'], ['Mary Bell']],
    [
      'he and she, by titles',
      ['Mr. Okoye met Ms. Tanaka.', '“Yes,” she said.', '“No,” he said.'],
      ['Tanaka', 'Okoye'],
    ],
    ['she, by a role', ['Spokeswoman Ode Tanaka met chairman Bo Ruiz.', '“Yes,” she said.'], ['Ode Tanaka']],
    ['he, who is not set apart', ['Okoye spoke. Tanaka, he said, is “crooked.”'], ['Okoye']],
    [
      'he, after a question of hers',
      ['Mary Bell saw Thomas Okafor.', '“Is it safe?” Bell asked.', '“Yes,” he said.'],
      ['Mary Bell', 'Thomas Okafor'],
    ],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });
});

describe('nobody is named for words that are nobody’s, or whose speaker has no name', () => {
  it.each<Case>([
    ['officials', ['Officials said it was “safe.”'], [null]],
    ['critics, after somebody', ['Ida Bell left. Critics called it “unsafe.”'], [null]],
    ['they', ['Ida Bell left. They called it “unsafe.”'], [null]],
    ['it', ['Ida Bell left. “It is safe,” it said.'], [null]],
    ['two together', ['Ida Bell and Tom Okafor said they were “sorry.”'], [null]],
    ['a report', ['According to the report, Ida Bell was “careless.”'], [null]],
    ['a reporter', ['A reporter asked Ida Bell if it was “safe.”'], [null]],
    ['whoever complains', ['Officials mocked anybody who says it is “safe.” Ida Bell left.'], [null]],
    ['what was said of somebody', ['Ida Bell was praised as “a hero.”'], [null]],
    ['a film', ['Ida Bell saw the film “The Bridge” and said it was good.'], [null]],
    ['a programme', ['Ida Bell said on CNN’s “State of the Bridge” that it was “safe.”'], [null, BELL]],
    ['what something is called', ['The so-called “bridge” opened. Ida Bell came.'], [null]],
    ['an answer', ['“Is it safe?” Ida Bell asked.', '“No.”'], [BELL, null]],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });
});

describe('in Spanish', () => {
  it.each<Case>([
    ['un apellido', ['La alcaldesa Ida Bell abrió el puente.', '«Es seguro», dijo Bell.'], [BELL]],
    ['un cargo', ['La alcaldesa Ida Bell abrió el puente.', '«Es seguro», afirmó la alcaldesa.'], [BELL]],
    ['un cargo y un nombre', ['El ministro de Defensa, Tom Okafor, aseguró que es “seguro”.'], [OKAFOR]],
    ['un cargo y un nombre, detrás', ['“Es seguro”, dijo el presidente de Tamora, Tom Okafor.'], [OKAFOR]],
    ['ha dicho', ['«Es seguro», ha dicho el ministro Tom Okafor.'], [OKAFOR]],
    ['sin sujeto', ['El presidente Tom Okafor llegó el lunes. Aseguró que el puente es «seguro».'], [OKAFOR]],
    [
      'sin sujeto, detrás',
      ['El puente se abrió. “Es seguro”, dijo Ida Bell. “Es nuestro”, agregó.'],
      [BELL, BELL],
    ],
    [
      'el mandatario',
      ['El presidente de Tamora, Tom Okafor, llegó. El mandatario dijo que es “bueno”.'],
      [OKAFOR],
    ],
    ['según', ['El puente es «seguro», según Ida Bell.'], [BELL]],
    ['según dijo', ['El puente es «seguro», según dijo Ida Bell.'], [BELL]],
    ['para alguien', ['Para Ida Bell, el puente es “una trampa”.'], [BELL]],
    ['a juicio de', ['A juicio de Ida Bell, el puente es “una trampa”.'], [BELL]],
    ['entre guiones', ['El puente se abrió. “Es seguro —dijo Ida Bell— y es nuestro”.'], [BELL, BELL]],
    ['dos puntos', ['Ida Bell lo dijo claro: “El puente es seguro”.'], [BELL]],
    ['a quien se dijo', ['Okafor contó que Bell le dijo: “Me gusta el puente”.'], ['Bell']],
    ['un gerundio', ['Ida Bell cerró el puente, calificándolo de “trampa”.'], [BELL]],
    ['ella', ['María Ruiz y Pedro Gómez abrieron el puente.', '“Es seguro”, dijo ella.'], ['María Ruiz']],
    [
      'varios párrafos',
      ['«Es seguro», dijo Ida Bell. «Es nuestro.', '»Lo hicimos.', '»Lo pagamos», concluyó.'],
      [BELL, BELL, BELL, BELL],
    ],
    ['un cargo con adjetivo', ['“Es seguro”, dijo el alcalde socialista, Tom Okafor.'], [OKAFOR]],
    ['un cargo con adjetivo, sin coma', ['“Es seguro”, dijo la alcaldesa liberal Ida Bell.'], [BELL]],
    [
      'el mismo cargo con el mismo adjetivo, y no con otro',
      [
        'La presidenta tamorana, Ida Bell, recibió al presidente ruso, Tom Okafor.',
        '“Es seguro”, dijo el presidente ruso.',
        '“Es caro”, dijo el presidente alemán.',
      ],
      [OKAFOR, null],
    ],
    ['de qué es ministra, sin coma', ['La ministra de Salud Ida Bell dijo que es “seguro”.'], [BELL]],
    ['de dos cosas', ['La ministra de Hacienda y Minas, Ida Bell, dijo que es “seguro”.'], [BELL]],
    ['de acuerdo con', ['De acuerdo con Ida Bell, el puente es “seguro”.'], [BELL]],
    ['dos verbos', ['«Es seguro», se limitó a decir el ministro Tom Okafor.'], [OKAFOR]],
    ['a quien, en medio', ['«Es seguro», explicó a este medio la alcaldesa Ida Bell.'], [BELL]],
    ['que de quien habla', ['Ida Bell dijo que considera “seguro” el puente.'], [BELL]],
    ['ha dicho entre guiones', ['«Es seguro —ha dicho Ida Bell— y es nuestro».'], [BELL, BELL]],
    ['un mes que es un nombre', ['«Es seguro», recordó el pintor Julio Ruiz.'], ['Julio Ruiz']],
    ['preguntado', ['Tom Okafor calló. Preguntado por el puente, dijo: “Es seguro”.'], [OKAFOR]],
    [
      'lo que queda abierto hasta que se dice de quien es',
      ['El puente se abrió ayer.', '“Es seguro.', '“Es nuestro”, dijo Ida Bell.'],
      [BELL, BELL],
    ],
    [
      'lo que queda abierto, pero no sigue',
      ['El puente se abrió. “Es seguro.', 'Ida Bell llegó. “Es nuestro”, dijo.'],
      [null, BELL],
    ],
    ['a un diario', ['Ida Bell dijo al diario “No vamos a ceder”.'], [BELL]],
    ['varios', ['Ida Bell llegó. «Es seguro», añaden.'], [null]],
    ['su última novela', ['Ida Bell presentó su última novela, «El puente».'], [null]],
    ['un portavoz', ['Un portavoz de Ida Bell dijo que el puente es «seguro».'], [null]],
    ['las autoridades', ['Las autoridades dijeron que el puente es “seguro”.'], [null]],
    ['fuentes', ['Fuentes del Gobierno aseguran que el puente es “seguro”.'], [null]],
    ['una película', ['La película “El puente” se estrenó. Ida Bell fue al cine.'], [null]],
  ])('%s', (_, paragraphs, expected) => {
    expect(speakers(paragraphs)).toStrictEqual(expected);
  });
});

describe('somebody else tells of a quotation', () => {
  it.each([
    ['in its sentence', 'Okafor revealed that Bell told him, “I like it.”', true],
    ['nowhere', 'Bell told him, “I like it.”', false],
    ['behind it', '“I like it,” said Bell, who met Okafor.', false],
  ])('%s', (_, text, told) => {
    const { corpus } = knowledgeFrom(file('corpus/story.txt', text));
    expect(corpus.quotations.map((quotation) => [quotation.speaker, quotation.nested])).toStrictEqual([
      ['Bell', told],
    ]);
  });
});
