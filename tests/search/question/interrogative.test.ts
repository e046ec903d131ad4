import { describe, expect, it } from 'vitest';
import {
  type ExpectedAnswer,
  expectedAnswer,
  isNegatedQuestion,
  isPolarQuestion,
  mayBePolar,
  readInterrogative,
  requestWords,
} from '../../../src/search/question/interrogative.ts';
import { textTokens } from '../../../src/text/question-tokens.ts';

describe('the expected answer type of a question', () => {
  it.each([
    ['Who opened the bridge?', 'person'],
    ['¿Quiénes firmaron la carta?', 'person'],
    ['which minister resigned', 'person'],
    ['When was it opened?', 'time'],
    ['¿A qué hora empezó?', 'hour'],
    ['what year did she win', 'year'],
    ['Where do they live?', 'place'],
    ['¿En qué ciudad nació?', 'place'],
    ['How long did the strike last?', 'duration'],
    ['how many hours did it take', 'duration'],
    ['¿Desde cuándo está cerrado?', 'time'],
    ['¿Cuánto tiempo duró la huelga?', 'duration'],
    ['How many people came?', 'count'],
    ['how old was the mayor', 'age'],
    ['what was Ida Bell’s age', 'age'],
    ['¿Cómo se llama el arquitecto?', 'name'],
    ['what is the name of the engineer', 'name'],
    ['What is it called?', 'name'],
    ['how many are new', 'number'],
    ['cuánto se les debe a los mineros', 'money'],
    ['¿Cuántos años tiene?', 'age'],
    ['How much did the bridge cost?', 'money'],
    ['how much were the airports fined', 'money'],
    ['how much strike pay do they get', 'money'],
    ['What does a gallon of it cost?', 'money'],
    ['what did the cost of it cause', undefined],
    ['how much are teachers paid', 'money'],
    ['¿Cuánto dinero recibió?', 'money'],
    ['cuánta plata recibió', 'money'],
    ['cuánta pasta puso', 'money'],
    ['how much funding did it get', 'money'],
    ['what percentage of them voted', 'percent'],
    ['¿Qué porcentaje votó?', 'percent'],
    ['How much water is there?', 'number'],
    ['¿Cuántas personas había?', 'count'],
    ['Why did it close?', 'reason'],
    ['¿Por qué cerró?', 'reason'],
    ['what exactly was written on the wall', 'wording'],
    ['which two adjectives did she use', 'wording'],
    ['what slogan did they chant', 'wording'],
    ['¿Con qué palabras lo describió?', 'wording'],
    ['what word of mouth brought', undefined],
    ['according to her, when did it close', 'time'],
    ['since when is it closed', 'time'],
    ['how often does the ferry run', 'frequency'],
    ['how frequently does it run', 'frequency'],
    ['how many times a week does it run', 'frequency'],
    ['¿Cada cuánto llega el agua?', 'frequency'],
    ['cada cuántos días llega', 'frequency'],
    ['¿Con qué frecuencia llega?', 'frequency'],
    ['cuántas veces al año se reúnen', 'frequency'],
    ['cuántas veces se reunieron', 'count'],
    ['¿Hace cuánto cerró?', 'time'],
    ['cuánto hace que cerró', 'time'],
    ['cuánto se demoraron', 'duration'],
    ['cuánto les ha durado', 'duration'],
    ['¿Cuánto le costó el ferri?', 'money'],
    ['cuánto se ha gastado', 'money'],
    ['cuánto ha ganado', 'money'],
    ['cuánto cobró el fontanero', 'money'],
    ['cuánto cobre salió del puerto', 'number'],
    ['cuánto ganado murió', 'number'],
    ['what time of year is it', 'time'],
    ['what time does it close', 'hour'],
    ['en qué año ardió', 'year'],
    ['¿Cuánto durará la obra?', 'duration'],
    ['how long is the tunnel', 'measure'],
    ['how much does the bell weigh', 'measure'],
    ['how narrow was the majority', 'number'],
    ['what is the size of the fund', 'number'],
    ['¿Qué tamaño tiene el fondo?', 'number'],
    ['how many miles did they walk', 'measure'],
    ['cuántas hectáreas ardieron', 'measure'],
    ['how many pounds did they raise', 'count'],
    ['how deep is the cave', 'measure'],
    ['what is the height of the dam', 'measure'],
    ['¿A qué profundidad está la cueva?', 'measure'],
    ['¿cuánto mide el puente?', 'measure'],
    ['qué tan alta es la torre', 'measure'],
    ['how big is the surplus', 'number'],
    ['what drives them so high', undefined],
    ['¿Con quién habló?', 'person'],
    ['was she there when the bridge opened', undefined],
    ['name the man who opened it', undefined],
    ['is the harbour where they fish closed', undefined],
    ['qué dijo cuando abrieron el puente', undefined],
    ['What is a strike?', undefined],
    ['bridge opening', undefined],
  ])('“%s”: %s', (question, type) => {
    expect(readInterrogative(question)?.type).toBe(type);
  });
});

describe('the quantities of a measure', () => {
  it.each([
    ['how deep is the cave', ['length']],
    ['how far is the cave', ['length']],
    ['how heavy is the bell', ['weight']],
    ['how hot was it', ['temperature']],
    ['how fast was it', ['speed', 'duration', 'share']],
    ['how long is the tunnel', ['length', 'duration']],
    ['at what temperature does it melt', ['temperature']],
    ['¿A qué altura está?', ['length']],
    ['¿Cuánto mide la finca?', ['length', 'area']],
    ['cuánto pesa la campana', ['weight']],
    ['¿A qué velocidad iba?', ['speed']],
    ['how many miles did they walk', ['length']],
    ['how many square miles burned', ['area']],
    ['cuántas hectáreas ardieron', ['area']],
    ['cuántos metros cúbicos perdieron', ['volume']],
    ['how big is the cave', []],
  ])('“%s”: %s', (question, quantities) => {
    expect(readInterrogative(question)?.quantities).toStrictEqual(quantities);
  });
});

describe('what is counted', () => {
  const expectedBy = (question: string): ExpectedAnswer | undefined => {
    const interrogative = readInterrogative(question);
    const matches = new Map(
      textTokens(question).map((token) => [token, new Set([`term of ${token}`])] as const),
    );
    return interrogative && expectedAnswer(interrogative, matches);
  };

  it.each([
    ['How many drones and missiles were there?', ['term of drones', 'term of missiles']],
    ['how many of the 12 trucks crossed', ['term of trucks']],
    ['¿Cuántas toneladas incautaron?', ['term of toneladas']],
    ['how many import permits did they need', ['term of import', 'term of permits']],
    ['how many staff were there', ['term of staff']],
    ['¿Cuántos drones y misiles derribaron?', ['term of drones', 'term of misiles']],
    ['who came', []],
  ])('is known by the article’s terms for it: “%s”', (question, counted) => {
    expect([...(expectedBy(question)?.counted ?? [])]).toStrictEqual(counted);
  });

  it.each([
    ['how much money did the council pay', 'money'],
    ['¿cuánto dinero pagó el concejo?', 'dinero'],
    ['how many people came', 'people'],
  ])('does not look for the generic noun of what it asks for: “%s”', (question, noun) => {
    expect([...(readInterrogative(question)?.phrase ?? [])]).toEqual([noun]);
  });

  it('may be people', () => {
    expect(expectedBy('¿Cuántas personas lo vieron?')?.countsPeople).toBe(true);
    expect(expectedBy('¿Cuántas torres vieron?')?.countsPeople).toBe(false);
  });
});

describe('the interrogative phrase of a question', () => {
  it.each([
    ['What time did the meeting begin?', ['what', 'time']],
    ['how long did it last', ['how', 'long']],
    ['¿Hasta qué fecha vale?', ['que', 'fecha']],
    ['¿Cuántos años duró?', ['cuantos']],
    ['how high is it', ['how', 'high']],
    ['how often does it run', ['how', 'often']],
    ['how many miles did they walk', []],
    ['what was the depth of the cave', ['what', 'was', 'the']],
    ['at what depth is the cave', ['at', 'what', 'depth']],
    ['¿A qué distancia está la cueva?', ['a', 'que', 'distancia']],
    ['what is the age of the mayor', ['what', 'is']],
    ['which country is the ferry from', ['which', 'country']],
    ['¿En qué municipio vive la maestra?', ['que', 'municipio']],
    ['who came', []],
  ])('“%s”: %s', (question, tokens) => {
    expect([...(readInterrogative(question)?.phrase ?? [])]).toStrictEqual(tokens);
  });
});

describe('the words that only ask', () => {
  it.each([
    ['What is the name of the new bridge?', ['name']],
    ['what is another name for the west bank', ['name']],
    ['What is the bridge called?', ['called']],
    ['how many boats are there?', ['there']],
    ['how many people were there', []],
    ['what is the west bank often referred to as?', ['often', 'referred', 'to', 'as']],
    ['¿Cuál es el nombre del puente?', ['nombre']],
    ['¿Cómo se llama el puente?', ['llama']],
    ['¿Cómo se titula el libro?', ['titula']],
    ['what was the book titled', ['titled']],
    ['why is the bridge called that?', ['called', 'that']],
    ['¿Por qué se llama así el puente?', ['llama']],
    ['who called the police', []],
    ['why was the mayor called to the bridge', []],
    ['what did they name in the letter', []],
    ['give me a quick summary of the talks', ['give', 'me', 'a', 'quick', 'summary']],
    ['hazme un resumen de las charlas', ['hazme', 'un', 'resumen']],
    ['who wrote the summary of the talks', []],
    ['how long did the ferry take to sail home', ['take']],
    ['did the ferry take long', []],
    ['What happened to the ferry?', ['happened']],
    ['¿Qué le pasó a la barca?', ['paso']],
    ['¿En cuánto quedó el índice?', ['quedo']],
    ['¿Quién quedó como presidenta?', ['quedo']],
    ['¿Qué quedó en la barca?', []],
  ])('“%s”: %s', (question, words) => {
    expect([...requestWords(question)]).toStrictEqual(words);
  });
});

describe('a question for what is not so', () => {
  it.each([
    ['what did they not talk about', true],
    ['What didn’t they talk about?', true],
    ['who did not attend', true],
    ['which ministers cannot attend', true],
    ['¿Qué no se discutió?', true],
    ['quiénes no fueron', true],
    ['didn’t they meet?', false],
    ['por qué no se fía', false],
    ['what did they sign without reading', false],
    ['who came, and who did they not expect', true],
    ['what was on the table', false],
  ])('“%s”: %s', (question, expected) => {
    expect(isNegatedQuestion(question)).toBe(expected);
  });
});

describe('a polar question', () => {
  it('begins with an auxiliary in English, and no keywords do', () => {
    expect(isPolarQuestion(['did', 'they', 'meet'])).toBe(true);
    expect(isPolarQuestion(['logistics', 'of', 'the', 'meeting'])).toBe(false);
    expect(isPolarQuestion(['logistica', 'de', 'la', 'reunion'])).toBe(false);
  });

  it.each([
    ['en', 'did the mayor bring a guitar', true],
    ['en', 'could they cross', true],
    ['en', 'who did they see', false],
    ['en', 'logistics of the meeting', false],
    ['es', 'trajo el alcalde una guitarra', true],
    ['es', 'que trajo el alcalde', false],
    ['es', 'logística de la reunión', true],
  ] as const)('%s: “%s” is %s', (language, question, expected) => {
    expect(mayBePolar(question.split(' '), language)).toBe(expected);
  });
});

describe('words of a question that no passage has to have', () => {
  it.each([
    ['where did the regatta take place', ['take', 'place']],
    ['when will the debate be held', ['held']],
    ['the price of salt fell', []],
    ['how did the vote on the pier end', ['end']],
    ['what is Ida Bell’s job', ['job']],
    ['result of the vote on the pier', ['result']],
    ['cost of the new pier', ['cost']],
    ['¿dónde se celebra la regata?', ['se', 'celebra']],
    ['resultado de la votación', ['resultado']],
    ['¿cómo acabó la votación?', ['acabo']],
    ['are they going to sail', ['going']],
    ['where is the ferry going', []],
    ['is there a bar on the ferry', ['there']],
    ['what might have happened at the pier', ['happened']],
    ['¿qué pasará en el muelle?', ['pasara']],
    ['¿qué va a ocurrir en junio?', ['ocurrir']],
    ['what is the next stop of the ferry', ['next']],
    ['¿cuándo vuelve a zarpar la barca?', ['vuelve']],
  ])('“%s”: %j', (question, words) => {
    expect([...requestWords(question)]).toEqual(words);
  });

  it.each([
    ['cost of the new pier', 'money'],
    ['date of the regatta', 'time'],
    ['location of the mill', 'place'],
    ['reasons for the strike', 'reason'],
    ['number of boats', 'count'],
    ['precio del muelle', 'money'],
    ['fecha de la regata', 'time'],
    ['motivo de la huelga', 'reason'],
  ])('a noun asks like an interrogative: “%s”, %s', (question, type) => {
    expect(readInterrogative(question)?.type).toBe(type);
  });
});
