import { describe, expect, it } from 'vitest';
import { BELL, type Case, speakersIn } from '../quotations/speakers.ts';

describe('coreference', () => {
  it.each<Case>([
    [
      'a last name to the full one',
      ['Mayor Ida Bell opened the bridge.', '“It is safe,” Bell said.'],
      [BELL],
    ],
    ['a first name to the full one', ['Ida Bell and Tom Okafor came.', '“It is safe,” Ida said.'], [BELL]],
    [
      'a name to the fuller of its forms',
      ['“Yes,” said Bill de Blas.', '“No,” De Blas said. De Blas left.'],
      ['Bill de Blas', 'Bill de Blas'],
    ],
    [
      'a last name that two have to neither of them',
      ['Mary Bell and Thomas Bell came.', '“It is safe,” Bell said.'],
      [null],
    ],
    [
      'a last name with “Mr.” to the man of two',
      ['Mary Bell and Thomas Bell came.', '“It is safe,” Mr. Bell said.'],
      ['Thomas Bell'],
    ],
    [
      'no titled last name to a spouse named later',
      ['President Okafor came.', 'Mary Okafor came too.', '“It is safe,” Okafor said.'],
      ['Okafor'],
    ],
    ['a role to who has it', ['Sen. Ida Bell came.', '“It is safe,” the senator said.'], [BELL]],
    [
      'a role to who has it in apposition',
      ['Ida Bell, the mayor of Tamora, came.', '“It is safe,” the mayor said.'],
      [BELL],
    ],
    [
      'no role that two have',
      ['Sen. Ida Bell met Sen. Tom Okafor.', '“It is safe,” the senator said.'],
      [null],
    ],
    ['“he” by given name', ['Mary Bell met Thomas Okafor.', '“It is safe,” he said.'], ['Thomas Okafor']],
    [
      'the leader of a group to nobody of whom that is not said',
      ['Mayor Ida Bell opened the bridge.', 'The band leader danced. “It is safe,” the band leader said.'],
      [null],
    ],
    ['“she” by given name', ['Mary Bell met Thomas Okafor.', '“It is safe,” she said.'], ['Mary Bell']],
    [
      '“he” and “she” by titles',
      ['Mr. Okoye met Ms. Tanaka.', '“Yes,” she said.', '“No,” he said.'],
      ['Tanaka', 'Okoye'],
    ],
    [
      '“she” to the subject of a verb that has the form of a plural',
      [
        'The pilot Ida Bell came.',
        'A clerk, Mary Moss, spoke to the board.',
        'Bell retires in May. “It is time,” she said.',
      ],
      [BELL],
    ],
    ['“she” by role', ['Spokeswoman Ode Tanaka met chairman Bo Ruiz.', '“Yes,” she said.'], ['Ode Tanaka']],
    ['“he” to nobody whom a comma sets apart', ['Okoye spoke. Tanaka, he said, is “crooked.”'], ['Okoye']],
    [
      '“he” to who answers',
      ['Mary Bell saw Thomas Okafor.', '“Is it safe?” Bell asked.', '“Yes,” he said.'],
      ['Mary Bell', 'Thomas Okafor'],
    ],
  ])('resolves %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });
});
