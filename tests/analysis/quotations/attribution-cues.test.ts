import { describe, expect, it } from 'vitest';
import { BELL, type Case, OKAFOR, speakersIn } from './speakers.ts';

describe('the source of a quotation', () => {
  it.each<Case>([
    ['an apposition', ['“It is safe,” Ida Bell, the mayor of Tamora, said on Monday.'], [BELL]],
    ['an age', ['“It is safe,” Ida Bell, 54, said.'], [BELL]],
    ['a place', ['“It is safe,” Senator Ida Bell of Ohio said.'], [BELL]],
    ['a party', ['“It is safe,” Sen. Ida Bell (D-Ohio) said.'], [BELL]],
    ['a party between commas', ['“It is safe,” Sen. Ida Bell, D-Ohio, said.'], [BELL]],
    [
      'a relative clause before it',
      ['Tom Okafor, who met Ida Bell on Monday, said it was “safe.”'],
      [OKAFOR],
    ],
    [
      'a relative clause behind the name',
      ['“It is safe,” said Tom Okafor, who built it with Ida Bell.'],
      [OKAFOR],
    ],
    ['a participle clause', ['Ida Bell, speaking at a rally in Ohio, later said it was “safe.”'], [BELL]],
    ['a role before the name', ['“It is safe,” recalled 12-year-old Ida Bell.'], [BELL]],
    ['a title of several words', ['Former Secretary of State Ida Bell said it was “safe.”'], [BELL]],
    ['a role and a place before the name', ['The mayor of Tamora, Ida Bell, said it was “safe.”'], [BELL]],
    ['a possessive role before the name', ['Okafor’s lawyer, Ida Bell, called it “safe.”'], [BELL]],
    ['a possessive role before the name, inverted', ['“It is safe,” said his wife, Ida Bell.'], [BELL]],
    ['a spokesman with a name', ['“It is safe,” said Ida Bell, a spokesman for Tom Okafor.'], [BELL]],
    ['somebody else’s name before the role', ['“It is safe,” Okafor spokeswoman Ida Bell said.'], [BELL]],
    ['a nickname', ['Robert “Bo” Ruiz said it was “safe.”'], [null, 'Robert Ruiz']],
    ['two verbs of one subject', ['Ida Bell closed the bridge and said it was “a death trap.”'], [BELL]],
    [
      'a participle of the main clause’s subject',
      ['Tom Okafor praised Ida Bell, saying she was “brave.”'],
      [OKAFOR],
    ],
    ['a passive', ['The bridge was described as “safe” by Ida Bell.'], [BELL]],
    [
      'a passive before the quotation',
      ['The bridge, called by Ida Bell “the best in the world,” opened.'],
      [BELL],
    ],
    ['a free relative clause', ['The city closed what Ida Bell called “a death trap.”'], [BELL]],
    ['a month that is a name', ['Asked about the bridge, May said: “No.”'], ['May']],
  ])('is the subject of the reporting verb, with %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['according to', ['The bridge is “safe,” according to Ida Bell.'], [BELL]],
    ['according to, before the quotation', ['According to Ida Bell, the bridge is “safe.”'], [BELL]],
    ['as somebody put it', ['The bridge is, as Ida Bell put it, “a death trap.”'], [BELL]],
    ['in the words of', ['In the words of Ida Bell, the bridge is “a death trap.”'], [BELL]],
    ['somebody’s claim', ['Ida Bell’s claim that the bridge is “safe” was wrong.'], [BELL]],
    ['a letter from somebody', ['A letter from Ida Bell saying the bridge was “safe” came late.'], [BELL]],
    ['a reporting clause at the end', ['The bridge that “nobody wanted” is closed, Ida Bell said.'], [BELL]],
    ['a colon', ['Ida Bell was blunt: “It is a death trap.”'], [BELL]],
    ['a verb that no list has', ['“It is ours,” Bell beamed.'], ['Bell']],
    ['such a verb before the quotation', ['Bell beamed, “It is ours.”'], ['Bell']],
    ['an “as” phrase', ['Ida Bell ran against him as “the people’s mayor.”'], [BELL]],
    ['a signature', ['“It is safe.” — Ida Bell'], [BELL]],
    ['an institution', ['The Tamora Times reported that it was “safe.”'], ['Tamora Times']],
  ])('is found by other cues: %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });

  it.each<Case>([
    ['asked', ['“Is it safe?” Ida Bell asked.'], [BELL]],
    ['shouted', ['“It is safe!” Ida Bell shouted to the crowd.'], [BELL]],
    ['no reporting verb', ['“Is it safe?” Ida Bell opened the bridge.'], [null]],
  ])('is read from the sentence behind a quotation that ends like one: %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });
});

describe('the speaker', () => {
  it.each<Case>([
    ['an unnamed group', ['Officials said it was “safe.”'], [null]],
    ['an unnamed group after somebody', ['Ida Bell left. Critics called it “unsafe.”'], [null]],
    ['a plural pronoun', ['Ida Bell left. They called it “unsafe.”'], [null]],
    ['a pronoun for a thing', ['Ida Bell left. “It is safe,” it said.'], [null]],
    ['two who speak together', ['Ida Bell and Tom Okafor said they were “sorry.”'], [null]],
    ['a report', ['According to the report, Ida Bell was “careless.”'], [null]],
    ['a reporter', ['A reporter asked Ida Bell if it was “safe.”'], [null]],
    ['a generic relative clause', ['Officials mocked anybody who says it is “safe.” Ida Bell left.'], [null]],
    ['a passive without an agent', ['Ida Bell was praised as “a hero.”'], [null]],
    ['the title of a film', ['Ida Bell saw the film “The Bridge” and said it was good.'], [null]],
    [
      'the title of a program',
      ['Ida Bell said on CNN’s “State of the Bridge” that it was “safe.”'],
      [null, BELL],
    ],
    ['a so-called thing', ['The so-called “bridge” opened. Ida Bell came.'], [null]],
    ['the answer to somebody’s question', ['“Is it safe?” Ida Bell asked.', '“No.”'], [BELL, null]],
  ])('is unknown for %s', (_, paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toStrictEqual(expected);
  });
});
