import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
import { parseQuestion } from '../../../src/search/question/parse-question.ts';
import { knowledgeOf, outcomeOf } from '../../support/article.ts';

const { index } = knowledgeOf([
  'The vote on the mill of Tamora divides the council, and Ida Bell’s vow on Monday that it will stay changed nothing.',
  '“The roof is not safe,” said Omar Reyes, a spokeswoman’s brother. “It will cost millions,” said Rita Moss.',
  '“We lost three games at the mill,” said Harbor coach Dana Okafor, whose team had beaten Tamora before.',
]);

const asked = (question: string) => outcomeOf(question, index);

describe('a question for somebody’s words', () => {
  it('is answered for two who are named together', () => {
    expect(asked('what did Reyes and Moss say')).toEqual(['answer', 2]);
  });

  it.each([
    ['what did Moss, Reyes and Okafor say', 'answer', [2, 3], undefined],
    ['what did Reyes, Moss and Penn say', 'answer', [2], { kind: 'unknown-speaker', name: 'Penn' }],
    ['what did Moss and Bell say', 'answer', [2, 1], undefined],
    ['what did Penn and Quay say', 'none', [], undefined],
    ['¿qué dijeron Moss, Reyes y Penn?', 'answer', [2], { kind: 'unknown-speaker', name: 'Penn' }],
  ])('is answered speaker by speaker for coordinated ones: “%s”', (question, outcome, shown, remark) => {
    const { hits, ...found } = answer(question, index);
    const paragraphs = hits.map(({ passage }) => passage.paragraph);
    expect({ outcome: found.outcome, remark: found.remark, paragraphs }).toEqual({
      outcome,
      remark,
      paragraphs: shown,
    });
  });

  it('is answered for each of two people with that last name', () => {
    const namesakes = knowledgeOf([
      'The miner Saul Quay died in May. “He was careful,” said his father, Abel Quay.',
      'It rained.',
      'Hulda Quay said the shaft was old.',
    ]).index;
    const { outcome, remark, hits } = answer('what did Quay say', namesakes);
    expect([outcome, remark, hits.map(({ passage }) => passage.paragraph)]).toEqual([
      'answer',
      undefined,
      [1, 3],
    ]);
  });

  it.each([
    ['en', 'what did the spokesman for the bank say', 2],
    ['en', 'what did the spokesman for the bakers say', 1],
    ['es', '¿qué dijo el portavoz del banco?', 2],
    ['es', '¿qué dijo el portavoz de los panaderos?', 1],
  ] as const)(
    'is answered for an office without a name, by what it is of: %s “%s”',
    (language, question, first) => {
      const english = [
        '“We bake at night,” said Tom Okafor, spokesman for the bakers.',
        'A spokesman for the bank said on Friday that the loan would wait for the report.',
      ];
      const spanish = [
        '«Horneamos de noche», explicó Tomás Lozano, portavoz de los panaderos.',
        'Un portavoz del banco dijo el viernes que el préstamo esperará al informe.',
      ];
      const { index: loan } = knowledgeOf(language === 'en' ? english : spanish, { language });
      expect(outcomeOf(question, loan)).toEqual(['answer', first]);
    },
  );

  it('calls nobody unknown whom the article names', () => {
    const pier = knowledgeOf([
      'Mayor Ida Bell said the pier was safe. “No,” Omar Lund answered.',
      'It rained.',
      'It snowed.',
      'The divers think that the pier will fall.',
    ]).index;
    expect(answer('what did Bell and Lund say about the pier being safe', pier).remark?.kind).not.toBe(
      'unknown-speaker',
    );
    expect(answer('what did Bell and the divers say about its being safe', pier).remark?.kind).not.toBe(
      'unknown-speaker',
    );
    expect(answer('what did Bell and Quay say about the pier', pier).remark).toEqual({
      kind: 'unknown-speaker',
      name: 'Quay',
    });
  });

  it('says whose words are not on the subject', () => {
    const games = knowledgeOf([
      '“We lost three games,” said Dana Okafor.',
      'It rained.',
      'It snowed.',
      '“It will cost millions,” said Rita Moss.',
    ]);
    const { hits, remark } = answer('what did Okafor and Moss say about the games', games.index);
    expect(hits.map(({ passage }) => passage.paragraph)).toEqual([1]);
    expect(remark).toEqual({ kind: 'said-nothing', speaker: 'Rita Moss', about: 'the games' });
  });

  it('takes a name with “and” in it for one speaker', () => {
    const mill = knowledgeOf([
      '“It stays,” the Ministry of Trade and Energy said.',
      '“No,” said Ida Bell, of Trade.',
    ]);
    expect(answer('what did the Ministry of Trade and Energy say', mill.index).hits).toHaveLength(1);
  });

  it('is not answered with another’s words where somebody with an apostrophe in the name is unknown', () => {
    const bridge = knowledgeOf([
      '“The closure of the bridge will hurt every shop,” said Lyn O’Dea, a baker in Tamora.',
      'The council of Tamora met on Monday.',
    ]).index;
    for (const name of ['Sean Brien', 'Sean O’Brien', "Sean O'Brien"])
      expect(answer(`what did ${name} say about the closure of the bridge`, bridge).outcome).toBe('none');
  });

  it.each([
    ['what do the elders say', 'The elders have always said that the marsh is alive.'],
    ['what do the elders say about the marsh', 'The elders say that the marsh is alive.'],
    ['what did the divers say', 'The marsh is alive, say the divers.'],
  ])('is answered for a group whose words a sentence reports: “%s”', (question, sentence) => {
    const own = knowledgeOf(['Ida Bell sold a boat.', sentence, 'It rained.']).index;
    expect(outcomeOf(question, own)).toEqual(['answer', 2]);
  });

  it('is not answered with what is reported of others with that role', () => {
    const mill = knowledgeOf([
      'The mill of Tamora has lost its licence.',
      'The directors said that the wheel was safe.',
    ]).index;
    expect(outcomeOf('what do the directors say', mill)).toEqual(['answer', 2]);
    expect(outcomeOf("what do Tamora's directors say", mill)[0]).not.toBe('answer');
  });

  it('for the president of the republic tells of no other president', () => {
    const strike = knowledgeOf(
      ['El molino de Tamora está en huelga.', '“Nadie volverá”, dijo el presidente del sindicato, Omar Gil.'],
      { language: 'es' },
    ).index;
    const { remark, outcome } = answer('¿qué dijo el presidente de la república?', strike);
    expect(remark).toBeUndefined();
    expect(outcome).not.toBe('answer');
    expect(outcomeOf('¿qué dijo el presidente?', strike)).toEqual(['answer', 2]);
  });

  it('for a group without a name is answered with all that sentences report of it', () => {
    const own = knowledgeOf([
      'Prosecutors say the baker sold the ovens twice.',
      'The trial of the baker began on Monday.',
      'The couple’s attorneys told the jury that the ovens were gifts.',
      'On Tuesday, prosecutors showed a bill. Ida Bell had written it, lawyers for the couple said.',
    ]).index;
    expect(outcomeOf('what did the prosecution say', own)).toEqual(['answer', 1]);
    expect(outcomeOf('what did the lawyers say', own)).toEqual(['answer', 3]);
  });

  it('for others is not answered with the words of those whom the article names', () => {
    const orchard = knowledgeOf([
      'Ida Bell, a botanist from Lund, said that the pears would ripen in June.',
      'Botanists who had no part in it doubted the pears.',
    ]);
    expect(outcomeOf('what did other botanists say', orchard.index).slice(0, 2)).toEqual(['nearest', 2]);
    expect(outcomeOf('what did the botanist say', orchard.index)).toEqual(['answer', 1]);
  });

  it('for a group is not answered with the words of somebody who names it', () => {
    const own = knowledgeOf([
      '“If this crowd gets loud, I leave,” said Ida Bell.',
      'The crowd heckled at the pier.',
    ]).index;
    expect(outcomeOf('what did the crowd say', own)).not.toContain(1);
  });

  it('on the main subject is answered with all that somebody says, verbatim first', () => {
    const own = knowledgeOf([
      'The ferry fares will rise, and the fares were the talk of the pier.',
      'The town needs the fares to rise, said Mayor Ida Bell.',
      'A retired baker, Omar Sand, 80, said he had not wished to speak in front of so many.',
      '“I do not like it,” he said. “For old people it is a bad thing.”',
    ]).index;
    expect(outcomeOf('what did Sand say about the fares', own)).toEqual(['answer', 4, 3]);
  });

  it('for an organization is answered with the words of who represents it', () => {
    const own = knowledgeOf([
      'Ida Bell, spokeswoman for Marlin Watch, said the mine would kill the reef.',
      'The miller Omar Sand of Tamora said nothing was decided.',
    ]).index;
    expect(outcomeOf('what does Marlin Watch say', own)).toEqual(['answer', 1]);
    expect(outcomeOf('what does Tamora say', own)[0]).not.toBe('answer');
  });

  it('in Spanish, whose something is asks for no words', () => {
    const own = knowledgeOf(
      ['“El molino daña al río”, dijo Ida Bell.', 'El molino pertenece a la familia Sand.'],
      { language: 'es' },
    ).index;
    expect(parseQuestion('¿de quién es el molino?').frame.kind).not.toBe('speaker');
    expect(answer('¿de quién es la frase “el molino daña al río”?', own).outcome).toBe('answer');
  });

  it('is answered for what a text says, not for what somebody unknown says', () => {
    const dam = knowledgeOf([
      'The letter of the auditor warned that the dam would not hold another winter.',
      'The valley had built the dam by hand. Its village council met on Monday.',
    ]).index;
    const outcomes = ['what did the auditor’s letter warn of', 'what did the auditor say about the dam'].map(
      (question) => answer(question, dam).outcome,
    );
    expect(outcomes).toEqual(['answer', 'nearest']);
  });

  it.each([
    ['what did the insurers say about the masks', 'The masks have to be insured, said Ida Bell.'],
    ['what did the collector say about the masks', 'The masks are a good collection, said Ida Bell.'],
  ])('is not answered where only a related word is there: “%s”', (question, sentence) => {
    const museum = knowledgeOf([sentence, 'It rained.', 'It snowed.']).index;
    expect(answer(question, museum).outcome).not.toBe('answer');
  });

  it('is not said to name somebody whose words only stand apart in the article', () => {
    for (const name of ['Reyes, Moss', 'Moss Reyes'])
      expect(answer(`what did ${name} say`, index).remark).toBeUndefined();
  });

  it('finds what somebody’s vow or claim is', () => {
    expect(asked('what did Ida Bell vow about the mill')).toEqual(['answer', 1]);
  });

  it('is not answered with what somebody does', () => {
    const choir = knowledgeOf([
      'Dana Okafor sang in the church of Tamora. Okafor laughed and ordered a pizza for the choir.',
      'Omar Reyes, the baker, brought bread. Reyes criticized the noise.',
    ]).index;
    const [first] = answer('what did Reyes say', choir).hits;
    expect(answer('what did Okafor say', choir).outcome).not.toBe('answer');
    expect(first?.highlights.map((span) => slice(first.passage.article, span))).toEqual([
      'Reyes criticized the noise.',
    ]);
  });

  it('are in bold with the sentence that reports what they say on the subject', () => {
    const bridge = knowledgeOf([
      'Mayor Ann Hale said the bridge would not be closed. “It is safe,” she said.',
      'The council of Tamora met on Monday.',
    ]).index;
    const [hit] = answer('did Hale say the bridge would be closed', bridge).hits;
    const bold = hit?.highlights.map((span) => slice(hit.passage.article, span));
    expect(bold).toEqual(['Mayor Ann Hale said the bridge would not be closed.', '“It is safe,”']);
  });

  describe('are in bold', () => {
    const cave = knowledgeOf([
      'Dr. Ana Ruiz called the find “a gift to science.” She added that the rain of 2017 had opened the cave. “Caves do not lie,” Ruiz said.',
      'Tom Hale said the lamp would fail. Ruiz had checked the rope herself. “We shall see,” she said. Hale said the rope was new.',
      'Hale called the map “rather odd” and said the lake would not rise.',
      'The council of Tamora met on Monday.',
    ]).index;
    const boldIn = (question: string): string[] => {
      const [hit] = answer(question, cave).hits;
      return hit?.highlights.map((span) => slice(hit.passage.article, span)) ?? [];
    };

    it('with what is reported beside them', () => {
      expect(boldIn('what did Ruiz say about the find, the rain and caves')).toEqual([
        'Dr. Ana Ruiz called the find “a gift to science.”',
        'She added that the rain of 2017 had opened the cave.',
        '“Caves do not lie,”',
      ]);
    });

    it('where they mean the subject by a pronoun', () => {
      const quarry = knowledgeOf([
        'Tom Hale met Ana Ruiz in Tamora.',
        'Hale replied that she had flooded the quarry. Ruiz left the hall then.',
      ]).index;
      const [hit] = answer('what did Hale say about Ruiz', quarry).hits;
      expect(hit?.highlights.map((span) => slice(hit.passage.article, span))).toEqual([
        'Hale replied that she had flooded the quarry.',
      ]);
    });

    it('as far as they are on the subject', () => {
      expect(boldIn('what did Ruiz say about the rain')[0]).toBe(
        'She added that the rain of 2017 had opened the cave.',
      );
    });

    it('with the sentence on the speaker that has the subject', () => {
      expect(boldIn('what did Ruiz say about the rope')[0]).toBe('Ruiz had checked the rope herself.');
    });

    it('with the sentence that calls the speaker something else', () => {
      const boat = knowledgeOf([
        'Captain Ana Ruiz came. Tom Hale left.',
        'The captain had checked the red boat. “We shall see,” Ruiz said of the boats.',
        'The council of Tamora met on Monday.',
      ]).index;
      const [hit] = answer('what did Ruiz say about the red boat', boat).hits;
      const bold = hit?.highlights.map((span) => slice(hit.passage.article, span)) ?? [];
      expect(bold[0]).toBe('The captain had checked the red boat.');
    });

    it('as the whole sentence where that quotes a fragment', () => {
      expect(boldIn('what did Hale say about the map')).toEqual([
        'Hale called the map “rather odd” and said the lake would not rise.',
      ]);
    });
  });

  it.each(['what is Dana Okafor’s answer to the games', 'what’s Okafor’s take on the games'])(
    'may ask for them by a noun: “%s”',
    (question) => {
      expect(asked(question)).toEqual(['answer', 3]);
    },
  );

  it('are on the subject where a passage that names the speaker is not', () => {
    const long = knowledgeOf([
      'Sally Hobday, 41, met the council. “The pool is ours,” said Sally Hobday, who swims there, and Hobday laughed.',
      '“I am not a politician,” she said. “But this council spent a fortune to learn how to save money.”',
      'The mayor said nothing of it.',
    ]).index;
    const { outcome, remark, hits } = answer('what did Sally Hobday say about money', long);
    expect([outcome, remark, hits.at(0)?.passage.paragraph]).toEqual(['answer', undefined, 2]);
  });

  it('come near where they may be on the subject in other words, and only otherwise are nothing on it', () => {
    const river = knowledgeOf([
      '“The river runs brown since May,” said Omar Reyes.',
      'It rained on Sunday.',
      'A dog barked.',
      'The mill stood still.',
      'Nobody came on Tuesday.',
      'The council met on Monday about pollution, dredging costs, and taxes.',
    ]).index;
    const near = answer('what did Omar Reyes say about pollution and dredging costs of the river', river);
    expect([near.outcome, near.remark]).toEqual(['nearest', undefined]);
    const silent = answer('what did Omar Reyes say about taxes', river);
    expect([silent.outcome, silent.remark?.kind]).toEqual(['nearest', 'said-nothing']);
  });

  it('come with the passage on the subject where they may be on it in other words', () => {
    const basket = knowledgeOf([
      'Omar Reyes said that the gifts were simple. “It was a good meeting,” Reyes said of the coffee.',
      'The basket of coffee and chocolate stood on the table.',
      'It rained on Sunday.',
      'A dog barked.',
      'The mill stood still.',
    ]).index;
    const near = answer('what did Omar Reyes say about the basket of coffee and chocolate', basket);
    expect([near.outcome, near.remark]).toEqual(['nearest', undefined]);
    expect(near.hits.map(({ passage }) => passage.paragraph)).toEqual([1, 2]);
  });

  it('shows nobody else’s as an answer where it is not known whose', () => {
    expect(asked('what did the coach of Tamora say')[0]).not.toBe('answer');
    expect(asked('what did the mill owner say about the roof')[0]).not.toBe('answer');
  });
});

describe('whose words they are', () => {
  const tolls = knowledgeOf([
    'The bridge of Port Linden will close in May, the council decided on Monday.',
    'Mayor Ida Bellweather told Acme that the bridge would close for two years. Bellweather said Sony was wrong.',
    'Bellweather asked the Ministry of Fisheries to wait. “It is safe,” Bellweather added.',
    'The Ministry of Tolls said that the tolls were too high. Pescanova warned of losses. Drivers complained that nobody asked.',
    'The United Nations Office on Bridges and Roads sent a boat. It brings us nothing, said the US.',
  ]).index;

  it.each(['what did Acme say', 'what did Sony say', 'what did the Ministry of Fisheries say'])(
    'are not theirs whom somebody spoke to or about: “%s”',
    (question) => {
      const { outcome, remark } = answer(question, tolls);
      expect([outcome, remark?.kind]).toEqual(['nearest', 'said-nothing']);
    },
  );

  it.each([
    'what did the ministry of tolls say',
    'what did Pescanova say',
    'what did drivers say about it',
    'what did the Ministry of Tolls say about the tolls',
  ])('are those of whoever says them, of whatever kind: “%s”', (question) => {
    expect(outcomeOf(question, tolls)).toEqual(['answer', 4]);
  });

  it('are somebody’s whose name is mistyped, but not a namesake’s', () => {
    expect(outcomeOf('what did Belweather say', tolls)[0]).toBe('answer');
    expect(answer('what did Belwether say about penguins', tolls).remark).toMatchObject({
      speaker: 'Ida Bellweather',
    });
    const joan = knowledgeOf(['Joan Reyes said the mill was old.', 'The mill is red.']).index;
    expect(answer('what did John say', joan).outcome).toBe('none');
    const john = answer('what did John Reyes say', joan);
    expect([john.outcome, john.remark]).toEqual(['none', undefined]);
    expect(answer('what did mr reyes say', joan).outcome).toBe('none');
    expect(answer('qué dijo el señor Reyes', joan).outcome).toBe('none');
    expect(answer('what did ms reyes say', joan).outcome).toBe('answer');
    const bell = knowledgeOf(['Ida Bell said the mill was old.', 'The mill is red.']).index;
    expect(outcomeOf('what did Ida Bel say', bell)).toEqual(['answer', 1]);
  });

  it('are not in the passages of a namesake, where somebody says nothing', () => {
    const watch = knowledgeOf([
      'Captain John Reyes watched the mill.',
      'Doctor Ana Reyes laughed, and John Bell sang.',
      'Did the captain say what he saw? Nobody knows.',
    ]).index;
    const { remark, hits } = answer('what did John Reyes say', watch);
    expect(remark).toMatchObject({ kind: 'said-nothing', speaker: 'John Reyes' });
    expect(hits.map(({ passage }) => passage.paragraph).toSorted()).toEqual([1, 3]);
  });

  it('may be on a name that is a stop word in lower case, or on its initials', () => {
    const boats = knowledgeOf([
      '“The boat was late,” Ida Bell said.',
      '“The UN sent a boat,” Bell said on Monday.',
      '“The United Nations Office on Bridges and Roads sent two,” Bell said on Friday.',
    ]).index;
    expect(outcomeOf('what did Bell say about the UN', boats)).toEqual(['answer', 2, 3]);
    expect(outcomeOf('what did Bell say about the UNOBR', boats)).toEqual(['answer', 3]);
  });
});

describe('somebody’s words behind a passage with the subject', () => {
  it.each([
    ['Ida Bell was asked about the dam in the hall.', 'answer'],
    ['Omar Reyes was asked about the dam in the hall.', 'nearest'],
  ])('are on it if that means the speaker, too: “%s”', (before, outcome) => {
    const { index } = knowledgeOf([
      before,
      '“It would flood the whole valley,” Ida Bell said.',
      'Rosa Lund sings.',
      'The mayor is Ida Bell.',
    ]);
    expect(outcomeOf('what did Ida Bell say about the dam', index)[0]).toBe(outcome);
  });
});

describe('somebody’s words on a subject in another language', () => {
  const spanish = knowledgeOf(
    [
      'La alcaldesa Ida Bello llegó el lunes. Bello dijo que la transparencia es un derecho.',
      'Bello afirmó que el puente es viejo.',
      'Los barcos esperan en el puerto.',
      'Llovió todo el domingo.',
    ],
    { language: 'es' },
  ).index;

  it('are found by words that are spelled alike', () => {
    expect(outcomeOf('what did Bello say about transparency', spanish)).toEqual(['answer', 1]);
  });

  it('are not denied where the words have no translation in the article', () => {
    const unknown = answer('what did Bello say about scaffolding', spanish);
    expect([unknown.outcome, unknown.remark]).toEqual(['nearest', undefined]);
    const known = answer('what did Bello say about ships', spanish);
    expect(known.remark).toMatchObject({ kind: 'said-nothing', about: 'ships' });
  });
});

describe('somebody’s words on somebody', () => {
  const { index: mill } = knowledgeOf([
    'Rosa Vance, a baker, stayed at home. Mayor Ida Bell opened the mill.',
    '“Snow fell, and the river froze,” said Omar Reyes, a miller. “She carries everybody who can’t pay.”',
    'The wheel turns slowly, and the council met.',
    'Reyes said that the wheel was old.',
  ]);
  const answered = (question: string) => outcomeOf(question, mill);

  it('mean them by a pronoun, or in other words than the question', () => {
    expect(answered('what did Omar Reyes say about Ida Bell')).toEqual(['answer', 2]);
    expect(answered('what did Omar Reyes say about the mayor')).toEqual(['answer', 2]);
  });

  it('are in bold with the pronoun', () => {
    const [hit] = answer('what did Omar Reyes say about Bell', mill).hits;
    expect(hit?.highlights.map((span) => slice(hit.passage.article, span))).toEqual([
      '“She carries everybody who can’t pay.”',
    ]);
  });

  it('are on nobody else', () => {
    expect(answered('what did Omar Reyes say about Rosa Vance')[0]).not.toBe('answer');
  });
});

describe('a speaker whom the article does not have', () => {
  const strike = knowledgeOf(
    [
      'La consejera, Pilar Montes, descartó negociar mientras dure la huelga.',
      'Piden una subida de 120 coronas al mes.',
    ],
    { language: 'es' },
  ).index;

  it.each(['what did trump say', 'what did clinton say', 'what did moreley say'])(
    'is not answered with the words of others, nor by a translation: “%s”',
    (question) => {
      expect(answer(question, strike).outcome).not.toBe('answer');
    },
  );

  it('is not mentioned either', () => {
    expect(answer('does it mention trump', strike).outcome).toBe('none');
  });
});

describe('a place of which words are asked for', () => {
  const port = knowledgeOf(
    [
      'Los camiones van a Tamora y a Port Linden, y allí deberán esperar una respuesta a su solicitud de ayuda, dice Ida von der Marsh.',
      'El camión de Ida von der Marsh era viejo.',
      'Nadie condujo en la nieve.',
    ],
    { language: 'es', places: ['Tamora', 'Port Linden'] },
  ).index;

  it('does not speak for being named', () => {
    expect(answer('que contesto tamora a von der marsh', port).outcome).not.toBe('answer');
  });
});

describe('a speech act that is asked for', () => {
  const budget = knowledgeOf([
    'Mayor Dana Whit said on Monday: “This is a budget for ten years.”',
    'Whit pledged two new buses to the council.',
    'The mayor demanded an apology from the union.',
  ]).index;

  it.each([
    ['what did the mayor promise', 2],
    ['what did Whit ask for', 3],
    ['qué prometió la alcaldesa', 2],
  ])('is found where a verb for it reports it: “%s”', (question, paragraph) => {
    const { outcome, hits } = answer(question, budget);
    expect([outcome, ...hits.map(({ passage }) => passage.paragraph)]).toEqual(['answer', paragraph]);
  });

  it('that nobody reports is not answered by other words', () => {
    expect(answer('what did the mayor deny', budget).outcome).toBe('nearest');
  });
});

describe('the introduction to a hearing', () => {
  const hearing = knowledgeOf([
    'The council of Tamora will vote on the ferry in May. Mayor Rita Moss presided over the hearing.',
    'MOSS: Thank you for coming. Mr. Lund, you go first.',
    'OMAR LUND: The ferry is old and loud.',
    'MOSS: I have decided nothing yet.',
    'IDA BELL: I will be voting against it.',
    'OMAR LUND: The pier is old, too.',
    'MOSS: We have no time for the pier.',
    'IDA BELL: The pier can wait.',
  ]).index;

  it('lends its words to no turn', () => {
    expect(answer('did Moss say how she would vote', hearing).outcome).toBe('nearest');
  });

  it('has the speakers of its turns by their labels', () => {
    expect(answer('what did Lund say about the ferry', hearing)).toMatchObject({
      outcome: 'answer',
      hits: [{ passage: { paragraph: 3 } }],
    });
  });
});

describe('somebody who is no known speaker', () => {
  const talk = knowledgeOf([
    'Reporter: How was the dinner with Captain Rita Moss and Deputy Omar Lund?',
    'Ida Bell: Terrible. Captain Moss came late and told us that the boat had sunk. I have known Deputy Omar Lund for years.',
    'Reporter: And the money?',
    'Ida Bell: The plan, proposed by the engineer Sean Quay, is too dear.',
  ]).index;
  const said = (question: string) => {
    const { outcome, remark, hits } = answer(question, talk);
    return [outcome, remark?.kind, hits[0]?.passage.paragraph];
  };

  it.each([
    ['what did Moss say', 2],
    ['what did Quay propose', 4],
  ])('is not said to say nothing where a turn may report them: “%s”', (question, paragraph) => {
    const [outcome, remark, first] = said(question);
    expect(outcome).not.toBe('none');
    expect(remark).toBeUndefined();
    expect(first).toBe(paragraph);
  });

  it('says nothing where nothing reports them', () => {
    expect(said('what did Lund say')).toEqual(['nearest', 'said-nothing', 2]);
  });

  it('is not one with others in a remark', () => {
    const { remark } = answer('what did Lund and Quay say', talk);
    expect(remark).toEqual({ kind: 'said-nothing', speaker: 'Omar Lund', about: undefined });
  });
});
