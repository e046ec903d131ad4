import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/corpus/article.ts';
import { answer } from '../../../src/search/answer.ts';
import { articleFile, at, file, knowledgeFrom, knowledgeOf } from '../../support/article.ts';

const HARBOUR = [
  'Mayor Ida Bell met fishermen in Port Linden on Monday.',
  'Bell said the harbour would close for two years. “We cannot repair it while ships come in,” she told reporters.',
  'Senator Bert Moss was at the meeting. Moss left after an hour.',
  'The ceasefire between the fishermen and the port had lasted since May.',
  'About 12,345 people live in Port Linden, and most work in the harbour.',
  'According to Ana Ruiz, who leads the union, the closing will cost 400 jobs.',
];
const harbour = knowledgeOf(HARBOUR);

const mainSubject = knowledgeOf([
  'The harbour of Port Linden closes on Monday.',
  'Mayor Ida Bell said the harbour was not safe.',
  'Senator Bert Moss said that it was a mistake.',
]);

const outcomeOf = (question: string, { index } = harbour): string => answer(question, index).outcome;
const shown = (question: string, { index } = harbour): number[] =>
  answer(question, index).hits.map(({ passage }) => passage.paragraph);

describe('a word of the article', () => {
  it.each([
    ['does it mention the union', 6],
    ['what does the article say about fishermen', 1],
    ['Port Linden?', 1],
    ['anything on jobs', 6],
  ])('is never denied: “%s”', (question, paragraph) => {
    expect(outcomeOf(question)).toBe('answer');
    expect(shown(question)).toContain(paragraph);
  });

  it('that it does not have is not mentioned', () => {
    expect(outcomeOf('does it mention penguins')).toBe('none');
    expect(shown('does it mention penguins')).toStrictEqual([]);
  });
});

describe('a summary', () => {
  it.each(['what is this about', 'give me a summary', 'dame un resumen', 'what are the main points?'])(
    'of an article without a bank is its first paragraphs: “%s”',
    (question) => {
      expect(outcomeOf(question)).toBe('answer');
      expect(shown(question)).toStrictEqual([1, 2, 3]);
    },
  );

  it('of something that it does not have is none', () => {
    expect(outcomeOf('give me a summary of the penguins')).not.toBe('answer');
  });
});

describe('spelling', () => {
  it.each([
    ['does it mention a cease-fire', 4],
    ['does it mention a cease fire', 4],
    ['how many people are 12345', 5],
  ])('variants are one word: “%s”', (question, paragraph) => {
    expect(shown(question)[0]).toBe(paragraph);
  });

  it('joins no words of the language', () => {
    const forth = knowledgeOf([
      'Moss went forth to the harbour.',
      'The west side of the harbour is for ships.',
    ]);
    expect(outcomeOf('is it for the penguins', forth)).toBe('none');
  });

  it('of Discord’s mentions and emoji is no word', () => {
    expect(shown('<@123456789012345678> <:wave:12345> fishermen')).toStrictEqual(shown('fishermen'));
  });
});

describe('what somebody said', () => {
  it('is their quotations and reported speech', () => {
    expect(shown('what did Bell say')).toStrictEqual([2]);
    expect(shown('what did Ruiz say')).toStrictEqual([6]);
  });

  it('is in bold as the quotation itself', () => {
    const [hit] = answer('what did Bell say about ships', harbour.index).hits;
    const bold = hit?.highlights.map(({ start, end }) => hit.passage.article.text.slice(start, end));
    expect(bold).toStrictEqual(['“We cannot repair it while ships come in,”']);
  });

  it('is an organization’s, too, in bold', () => {
    const { index } = knowledgeOf([
      'The port of Linden closed on Monday.',
      'Shares fell. “We regret the delay,” Linden Harbour Company said in a note about the port.',
    ]);
    const [hit] = answer('What did Linden Harbour Company say about the port?', index).hits;
    const bold = hit?.highlights.map(({ start, end }) => hit.passage.article.text.slice(start, end));
    expect(bold).toStrictEqual(['“We regret the delay,”']);
  });

  it('is in bold with the rest of its quotation where a wording is asked for', () => {
    const { index } = knowledgeOf([
      'The port of Linden closed on Monday.',
      '“It was quick,” Bell said. At the end of the day he left a note on the gate. “Do not wait. We are gone.”',
    ]);
    const [hit] = answer('what exactly was written in the note on the gate?', index).hits;
    const bold = hit?.highlights.map((span) => slice(hit.passage.article, span));
    expect(bold).toStrictEqual(['“Do not wait. We are gone.”']);
  });

  it('answers a question for a reason without a word for one', () => {
    const { index } = knowledgeOf([
      'The council met in Linden on Monday.',
      'Mayor Ida Bell opposes the dam: it would flood the valley.',
    ]);
    expect(answer('why does Bell oppose the dam', index).outcome).toBe('answer');
    expect(answer('why Bell', index).outcome).toBe('nearest');
  });

  it('is nothing where they are only named', () => {
    const { outcome, remark } = answer('what did Moss say', harbour.index);
    expect(outcome).not.toBe('answer');
    expect(remark).toMatchObject({ kind: 'said-nothing', speaker: 'Bert Moss' });
  });

  it('is nothing on a subject that they do not speak of, in the words of the question', () => {
    const { outcome, remark } = answer('What did Bell say about Antarctica?', harbour.index);
    expect(outcome).toBe('nearest');
    expect(remark).toStrictEqual({ kind: 'said-nothing', speaker: 'Ida Bell', about: 'Antarctica' });
  });

  it('is on the article’s main subject, whether they name it or not', () => {
    const { outcome, hits, remark } = answer('what did Moss say about the harbour?', mainSubject.index);
    expect([outcome, remark]).toStrictEqual(['answer', undefined]);
    expect(at(hits, 0).passage.paragraph).toBe(3);
  });

  it.each(['What did Moss tell the children?', '¿Qué les dijo Moss a los niños?'])(
    'is theirs, whoever they said it to: “%s”',
    (question) => {
      expect(outcomeOf(question, mainSubject)).toBe('answer');
      expect(shown(question, mainSubject)).toStrictEqual([3]);
    },
  );
});

describe('what the holders of an office said', () => {
  const hearing = knowledgeOf([
    'Senator Bert Moss and Senator Ida Bell met the director.',
    '“The bridge is unsafe,” Moss said.',
    'Bell said that the tolls were too high.',
    'The director, Ana Ruiz, said that the towers are new.',
  ]);

  it('is what each of them said', () => {
    expect(shown('what did the senators say', hearing).sort()).toStrictEqual([2, 3]);
    expect(shown('¿qué dijeron los senadores?', hearing).sort()).toStrictEqual([2, 3]);
  });

  it('on a subject is what those said who spoke of it', () => {
    expect(shown('what did the senators say about the tolls', hearing)).toStrictEqual([3]);
  });

  it('is not what somebody else said', () => {
    expect(shown('what did the director say', hearing)).toStrictEqual([4]);
  });
});

describe('an answer of the expected type', () => {
  const strike = knowledgeOf([
    'The strike at the harbour of Linden began after a vote.',
    'The strike at the harbour of Linden lasted eleven weeks.',
    'The dockers of Linden loaded 40 containers of oranges.',
    'Some 900 containers stood at the gate of Linden.',
  ]);

  it.each([
    ['how long was the strike at the harbour', 2],
    ['how many containers stood at the gate', 4],
    ['¿Cuántos contenedores de naranjas cargaron?', 3],
  ])('comes first: “%s”', (question, paragraph) => {
    expect(shown(question, strike)[0]).toBe(paragraph);
  });

  it('counts most where the question has few other words, as a synonym with it does', () => {
    const fire = knowledgeOf([
      'The fire at the mill of Linden closed two schools.',
      'Nobody saw the fire of Linden.',
      'The mill has 200 workers, and it weaves wool for sails.',
      'Some say that a gull was there. The blaze began at 6.42 a.m. in the boiler room below the office of the manager, Ida Bell.',
      'Bell sleeps in Tamora.',
    ]);
    expect(shown('what time was the fire', fire)[0]).toBe(4);
  });

  it('that no passage holds makes the others the nearest ones', () => {
    expect(outcomeOf('how much money did the strike at the harbour cost', strike)).toBe('none');
    expect(outcomeOf('how many ships were at the gate', strike)).toBe('nearest');
    expect(outcomeOf('how many containers stood at the gate', strike)).toBe('answer');
  });
});

describe('a word', () => {
  it('that everybody says tells less than a rare one', () => {
    const knowledge = knowledgeOf([
      'People came from the new houses.',
      'The viaduct was painted.',
      'It was warm.',
    ]);
    expect(shown('people at the viaduct', knowledge)).toStrictEqual([2]);
  });

  it('of the language is no typing error of another one', () => {
    const knowledge = knowledgeOf(['The boats reach the harbour at noon.', 'The council was silent.']);
    expect(outcomeOf('did they reahc the harbour', knowledge)).toBe('answer');
    expect(outcomeOf('did they react at the harbour', knowledge)).toBe('nearest');
  });

  it.each([
    ['la cárcel está llena', 'es', 'El juez habló con el alcalde.', 'La prisión no tiene más celdas.'],
    ['who called the physician', 'en', 'The driver parked the car.', 'A doctor arrived from the hospital.'],
  ] as const)('that the article lacks leads to one of like meaning, in either language: “%s”', (...row) => {
    const [question, language, other, near] = row;
    expect(shown(question, knowledgeOf([other, near], { language }))[0]).toBe(2);
  });
});

describe('what somebody did', () => {
  const visit = knowledgeOf([
    'President Ida Bell met Senator Bert Moss in Linden on Monday.',
    'Bell brought a basket of oranges and a letter.',
    'Moss showed the harbour to Bell, and Moss spoke of the bridge.',
    'Later Bell praised Moss, and Moss thanked Bell.',
  ]);

  it.each([
    ['did Bell bring a basket', 'answer'],
    ['did Moss bring a basket', 'nearest'],
    ['why did senator Moss bring oranges', 'nearest'],
    ['¿Bell trajo una canasta?', 'answer'],
    ['¿Qué canasta trajo Moss?', 'nearest'],
  ])('is no answer to what somebody else did: “%s” %s', (question, outcome) => {
    expect(outcomeOf(question, visit)).toBe(outcome);
  });
});

describe('an editor’s synonym', () => {
  it.each(['qué decomisaron', 'what did they confiscate'])('is found across languages: “%s”', (question) => {
    const knowledge = knowledgeFrom(
      articleFile(['The fleet sailed on Monday.', 'They seized 15 boats.', 'It was calm.'], {}, 'boats'),
      file('corpus/synonyms.yaml', '- [seize, confiscate, decomisar]\n'),
    );
    expect(shown(question, knowledge)).toStrictEqual([2]);
  });
});

describe('two parts', () => {
  it('are both answered', () => {
    expect(shown('who leads the union and how many people live in Port Linden').sort()).toStrictEqual([5, 6]);
  });

  it('are answered as far as the article does, with the part that it leaves open', () => {
    const { outcome, remark } = answer(
      'how many people live in Port Linden and who won the lottery',
      harbour.index,
    );
    expect(outcome).toBe('answer');
    expect(remark).toStrictEqual({ kind: 'part-unanswered', part: 'who won the lottery', isNear: false });
  });
});

describe('two parts one of which is not answered', () => {
  const mill = knowledgeOf([
    'The miller Albert Gee died on Tuesday in the hospital of Tamora.',
    'His mill on the river was sold to a baker for 4,000 crowns.',
    'A storm tore the roof off, near Tamora.',
  ]);
  it.each([
    ['when did Albert Gee die and what did he die of', 'what did he die of', true],
    ['who bought the mill and when was it', 'when was it', true],
    ['where and when did a storm tear the roof', 'when did a storm tear the roof', true],
  ])('come with a remark: “%s”', (question, part, isNear) => {
    const { outcome, remark } = answer(question, mill.index);
    expect(outcome).toBe('answer');
    expect(remark).toStrictEqual({ kind: 'part-unanswered', part, isNear });
  });
});

describe('an answer', () => {
  const bridge = articleFile(['The bridge of Tamora opened.', 'Johnson said it was safe.'], {}, 'bridge');
  const ferry = articleFile(['Ferries stopped.', 'Johnson said the ferries were old.'], {}, 'ferry');

  it('of an article is the same alone and beside others', () => {
    const alone = knowledgeFrom(bridge);
    const beside = knowledgeFrom(bridge, ferry);
    const article = at(beside.corpus.articles, 0);
    for (const question of ['what did Johnson say', 'is the bridge safe', 'when did it open', 'ferries']) {
      const [one, other] = [answer(question, alone.index), answer(question, beside.index, { article })];
      expect(other.outcome, question).toBe(one.outcome);
      expect(other.hits.map(({ passage }) => passage.id)).toStrictEqual(
        one.hits.map(({ passage }) => passage.id),
      );
    }
  });

  it('from several articles begins with the one that knows most of the words', () => {
    const { index } = knowledgeFrom(bridge, ferry);
    expect(answer('why did the ferries stop', index).hits.at(0)?.passage.article.id).toBe('ferry');
  });

  it('crosses languages, either way', () => {
    const english = knowledgeOf(['The harbour will close.', 'Fishermen signed the treaty in the church.']);
    expect(shown('¿quién firmó el tratado?', english)[0]).toBe(2);
    const spanish = knowledgeOf(['El puerto cerrará.', 'Los pescadores firmaron el tratado.'], {
      language: 'es',
    });
    expect(shown('who signed the treaty', spanish)[0]).toBe(2);
  });
});

describe('a bank question under several paragraphs', () => {
  it('is answered by all of them', () => {
    const knowledge = knowledgeFrom(
      articleFile(HARBOUR, {}, 'harbour'),
      file(
        'corpus/harbour.questions.yaml',
        JSON.stringify({
          '2, 6': { en: ['who is against it', 'what are the drawbacks', 'which problems will there be'] },
          '3': { en: ['was the senator there', 'when did the senator leave'] },
        }),
      ),
    );
    expect(shown('which drawbacks and problems', knowledge)).toStrictEqual(expect.arrayContaining([2, 6]));
  });
});

describe('an article', () => {
  it('is answered from alike, alone and beside another that names its people otherwise', () => {
    const other = articleFile(['Senator Ida Bell left. “Ferries stopped,” Bell said.'], {}, 'ferry');
    const own = articleFile(HARBOUR, {}, 'harbour');
    const [alone, beside] = [knowledgeFrom(own), knowledgeFrom(own, other)].map(({ corpus, index }) => {
      const article = corpus.articles.find(({ id }) => id === 'harbour');
      return ['what did Bell say', 'fishermen', 'who leads the union', 'quién dirige el sindicato'].map(
        (question) => answer(question, index, { article }),
      );
    });
    expect(beside).toStrictEqual(alone);
  });
});

describe('a question about somebody', () => {
  const biography = knowledgeOf([
    'Ida Bell was the daughter of Rosa Bell, a nurse, and of a fisherman from Port Linden.',
    'Her first boat, “Tern”, was shortlisted for the Linden Prize in 2016.',
    'The harbour is closed on Monday.',
    ...['Tolls rise.', 'Trains stop.', 'Shops open.', 'Rain falls.', 'Boats wait.', 'Schools close.'],
  ]);

  it.each(['Was Ida Bell of Port Linden vaccinated?', 'Which boat won the Linden Prize in 2016?'])(
    'is not answered by their name alone: “%s”',
    (question) => {
      expect(outcomeOf(question, biography)).toBe('nearest');
    },
  );

  it('is answered where the passage has what is asked about them', () => {
    expect(outcomeOf('Whose daughter was Ida Bell?', biography)).toBe('answer');
    expect(outcomeOf('What was shortlisted for the Linden Prize in 2016?', biography)).toBe('answer');
  });
});

describe('two passages with the same words', () => {
  const wolves = knowledgeOf([
    'The council spoke of wolves, taxes, a lawyer, a letter, and a train that was late on Monday.',
    'Wolves again. The council spoke of taxes, a lawyer, a letter, and a train that was late on Monday.',
  ]);

  it('are ranked by the sentence that is nearest to the question', () => {
    expect(shown('zoo', wolves)).toStrictEqual([2, 1]);
  });
});

describe('an answer of an interview without a word of the question', () => {
  it('has none of its sentences in bold for what the question says', () => {
    const { index } = knowledgeOf([
      'We met the pilot Ida Bell on Monday. Bell had just landed.',
      'Q: Good morning. Thank you. What about the ferry fare?',
      'A: Long winters! Ugh. Nope. Nine, maybe ten.',
      ...Array.from({ length: 20 }, () => [
        'Q: And the ship?',
        'A: The boat and the ship sail to the port.',
      ]).flat(),
    ]);
    const { hits } = answer('what about the ferry fare', index);
    expect(at(hits, 0).passage.paragraph).toBe(3);
    expect(
      at(hits, 0).highlights.map(({ start, end }) => at(hits, 0).passage.article.text.slice(start, end)),
    ).not.toContain('Nope.');
  });
});

describe('a question for what is not so', () => {
  const council = knowledgeOf([
    'The council of Port Linden talked about the harbour, the tolls and the ferry on Monday.',
    'They did not discuss the strike.',
    'It rained.',
  ]);

  it('is not answered with what is', () => {
    expect(outcomeOf('what did the council talk about', council)).toBe('answer');
    expect(outcomeOf('what did the council not talk about', council)).not.toBe('answer');
    expect(outcomeOf('who was not at the meeting of the council', council)).not.toBe('answer');
  });

  it('is answered with a passage that says so', () => {
    expect(outcomeOf('what did they not discuss', council)).toBe('answer');
    expect(shown('what did they not discuss', council)).toStrictEqual([2]);
  });
});

describe('a question in capitals', () => {
  it('names nobody by them', () => {
    const spanish = knowledgeOf(
      [
        'La alcaldesa Ida Bello llegó el lunes. “Los campesinos son socios”, dijo Bello.',
        'Llovió el domingo.',
        'El puente es viejo.',
      ],
      { language: 'es' },
    );
    const [whispered, shouted] = ['qué dijo de los campesinos', 'QUÉ DIJO DE LOS CAMPESINOS'];
    expect(shown(shouted, spanish)).toStrictEqual(shown(whispered, spanish));
    expect(shown(shouted, spanish)[0]).toBe(1);
  });
});

describe('a question in the text', () => {
  const asked = knowledgeOf([
    'The council met in Port Linden on Monday.',
    'Who chose the colour of the lighthouse?',
    'Two pupils of the village school.',
    'Is the ferry too expensive?',
  ]);

  it('is answered by the paragraph below it, and no answer itself', () => {
    expect(outcomeOf('who chose the colour of the lighthouse', asked)).toBe('answer');
    expect(shown('who chose the colour of the lighthouse', asked)).toStrictEqual([3]);
    expect(outcomeOf('is the ferry too expensive', asked)).toBe('nearest');
  });
});

describe('a heading that asks', () => {
  const mill = knowledgeFrom(
    file(
      'corpus/mill.md',
      [
        '---\ntitle: The mill\npublication: The Tamora Courier\nurl: https://courier.example.org/mill\npublished: 2026-01-05\nlanguage: en\n---',
        'The mill of Tamora opened on Monday.',
        'Its director said it would stay open.',
        '## How to reach the mill',
        '- Tram 4 stops at the door.\n- Cyclists take the towpath.',
        'The old mill burned in 2009.',
      ].join('\n\n'),
    ),
  );

  it('is answered by all of the list below it', () => {
    expect(outcomeOf('how do I reach the mill', mill)).toBe('answer');
    expect(shown('how do I reach the mill', mill).slice(0, 2).toSorted()).toStrictEqual([3, 4]);
  });
});

describe('a question for how many people', () => {
  it('is answered with other words for them', () => {
    const arrests = knowledgeOf(['The market opened on Monday.', 'Two men were arrested at the depot.']);
    expect(outcomeOf('how many people were arrested', arrests)).toBe('answer');
  });
});
