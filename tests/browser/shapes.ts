import type { ExecutionContext } from '../../src/interactions/command.ts';
import { type FrontMatter, knowledgeOf } from '../support/article.ts';
import type { Outcome } from './promise.ts';
import type { Setting } from './publication.ts';

/** An article that is hard to link to. */
export interface Shape {
  readonly what: string;
  readonly knowledge: ExecutionContext;
  /** The outcomes of its links. */
  readonly outcomes: readonly Outcome[];
  /**
   * Excerpts for which the page opens without a highlight: only the paragraph before makes them unique, and a box is in
   * between; or the page has a bidirectional mark right behind their last word, where Chromium sees no end of a word.
   */
  readonly lost: readonly string[];
  readonly setting: Setting;
}

interface Particulars {
  readonly head?: FrontMatter;
  readonly lost?: readonly string[];
  readonly setting?: Setting;
}

/** A shape in which every paragraph is a topic, so that `/topics` cites the first sentence of each. */
function shape(
  what: string,
  paragraphs: readonly string[],
  outcomes: readonly Outcome[],
  { head = {}, lost = [], setting = {} }: Particulars = {},
): Shape {
  const topics = paragraphs.map((_, i) => ({
    name: { en: `Part ${i + 1}`, es: `Parte ${i + 1}` },
    paragraphs: [i + 1],
  }));
  return { what, knowledge: knowledgeOf(paragraphs, { topics, ...head }), outcomes, lost, setting };
}

/** Sentences that start and end with the same words, in a paragraph of several passages. */
const LONG = Array.from(
  { length: 16 },
  (_, i) =>
    `On the morning of day ${i + 1} the crew of the ferry counted ${3 * i + 7} boxes of oranges, and wrote the number down in the book of the harbour.`,
).join(' ');

/** Paragraphs as pages have them and articles do not, with invisible characters in words, and ligatures. */
const NOT_CANONICAL = [
  'The gov\u00ADern\u00ADment of Ta\u00ADmo\u00ADra sold the fer\u00ADry. It rained.',
  'The oﬃcial ﬁgures of the ﬂeet were ﬁnally shown. Nobody ﬂed.',
  'The may\u200Bor of the is\u2060lands came by pl\u200Bane. She was late.',
  '\u2068Ida Bell\u2069 met \u200ETom Oka\u200Efor at the gate. He was early.',
  'The crew of the fourth boat slept\u200F. Nobody saw it.',
  'La ministra Ine\u0301s Pen\u0303a visito\u0301 a los nin\u0303os. Llovi\u00ADo\u0301.',
  'The ﬁrst bridge of the gov\u00ADern\u00ADment was closed in spring, and the se\u200Bcond oﬃce of the ﬂeet was opened in the old har\u00ADbour by Jose\u0301 Nu\u0301n\u0303ez.',
];

export const SHAPES: readonly Shape[] = [
  shape(
    'very short paragraphs',
    [
      'It rained.',
      'Nobody came.',
      'Then the bus was late.',
      'Snow fell.',
      'We waited for an hour at the stop by the river. Nobody spoke. Then somebody laughed.',
      'Done.',
    ],
    ['exact'],
  ),
  shape(
    'sentences that come back',
    [
      'The council met on Monday. It rained all day. The vote was lost.',
      'The council met on Tuesday. It rained all day. The vote was won by a single voice.',
      'It rained all day.',
      'The vote was lost.',
      'And so the council met on Monday. It rained all day. Nobody minded.',
    ],
    ['exact'],
  ),
  shape(
    'quotations in every kind of mark',
    [
      '“No,” said Mayor Ida Bell. “Never.” She left the hall of the old town by the back door.',
      'Bell said: “Yes.” “The river is ours,” she said, “and the bridge is ‘nobody’s’ to sell.”',
      '"It is done," said Tom Okafor. "We call it the \'little\' bridge (it is long), and it’s ours."',
      '«We paid for it», said Bell, and called the price „a joke“.',
      'Okafor called the plan “good”, “better” and “best” [sic].',
      '(“I like you,” said Bell to Okafor.) “Maybe,” he said.',
      'Bell’s brother’s boat, Okafor’s car and O’Neill’s bicycle stood in the rain.',
    ],
    ['exact', 'inside', 'around', 'beside'],
  ),
  shape(
    'what means something in an address',
    [
      'The state-of-the-art, low-cost, zero-emission ferry costs 50% less, R&D included.',
      'Its share rose by 12.5% (from 7%), i.e. more than A&B, C&D and E-F-G had thought.',
      'Send it to a.b+c@example.org, or see https://example.org/a?b=c&d=e#f for more; the code is #42.',
      'Fish & chips, rock & roll: -5 degrees, +3 percent, 1/2 price = a deal; a~b, a*b, a_b!',
      '50% of it, 60% of that, & 70%-80% of the rest were lost, and/or stolen.',
    ],
    ['exact', 'inside'],
  ),
  shape(
    'Spanish',
    [
      'Bogotá.— El año pasado, la ministra Inés Peña visitó a los niños de la escuela de Ñuñoa.',
      '«No habrá más retrasos», dijo Peña. «Ni uno más», añadió ante los periodistas.',
      '¿Qué pasará ahora? Nadie lo sabe. ¡Qué lío!',
      'El ano de los niños no es el año de la nina: la Peña y la pena son otra cosa.',
      'Según él, «el agua» costará un 15 % más; según ella, «“nada” de eso».',
      'Ahí está, sí, un “río” que ríe.',
    ],
    ['exact'],
    { head: { language: 'es', title: 'La ministra visitó la escuela' } },
  ),
  shape(
    'numbers and dates',
    [
      'On 3 February 2026 at 11:30 a.m. they paid $1.5 million, or 1,500,000 dollars, for 15 boats.',
      'On 3 February 2025 at 1:30 a.m. they had paid $1.5 million for 5 boats, and 500 more for 1.',
      '2019–2024: 1,500 boats. 2024–2026: 500 boats.',
      '15.',
      'No. 5 came in 1st, No. 15 came in 21st, and the 5 others did not come in at all.',
      'It took 3.5 hours. It took 13.5 hours. It took 3.5 days and 3.5 nights.',
    ],
    ['exact'],
    { lost: ['15.'] },
  ),
  shape(
    'abbreviations',
    [
      'The U.S. Senate met Sen. J. R. Okafor, R-Fla., at 5 p.m. in Washington, D.C.',
      'Dr. Bell, Ph.D., of the U.S. Navy (ret.) met Mr. Okafor Jr. at St. Mary’s, e.g. on Sundays.',
      'Okafor et al. v. U.S. was decided by the U.S. Supreme Court. The U.S. won.',
      'The E.U. and the U.N. were there, too. So was Acme Inc. It paid.',
    ],
    ['exact'],
  ),
  shape(
    'one long paragraph',
    [
      LONG,
      'On the morning of day 17 the crew of the ferry slept, and wrote nothing down in the book of the harbour.',
    ],
    ['exact'],
  ),
  shape(
    'words that contain each other',
    [
      'Events are even rarer than the eventful evening.',
      'The art of the party was smart, and a part of the artist departed.',
      'Even so, even the evening was even.',
      'Over there, overseas, moreover it was over.',
      'The part of the art was over. The art of the part was over there.',
      'So over the party it was even, and over.',
    ],
    ['exact'],
  ),
  shape(
    'emoji, dashes and white space',
    [
      'They cheered 😀 and cried 😭 at once — for the bridge – the new one – was open… at last.',
      '👩‍👩‍👧 came first. 🇨🇴 came second! 👍🏽 came last 🎉',
      'Programs—a cornerstone of the agenda—were cut; the naïve café owner wasn’t…',
      'There are  two spaces, a fixed\u00a0one, and a narrow\u202fone in here.',
      '— Who is it? — It is I.',
      '*** It is over. ***',
    ],
    ['exact', 'inside'],
  ),
  shape(
    'words of the headline',
    [
      'The bridge of Tamora opens',
      'The bridge of Tamora opens on Monday, said the mayor of Tamora.',
      'On Monday the bridge of Tamora opens. The mayor is glad.',
      'The mayor is glad',
      'It was then that the bridge of Tamora opens, and that the mayor is glad.',
    ],
    ['exact'],
    { head: { title: 'The bridge of Tamora opens: the mayor is glad' }, lost: ['The mayor is glad'] },
  ),
  shape(
    'words that are divided over elements of the page',
    [
      'The ferry between the two towns of Tamora was sold on Friday to a firm from the north.',
      '“It was the right thing to do,” said Mayor Ida Bell, who had not been asked before the sale.',
      'The firm is going to paint it green, give it a new name, and send it to the islands in spring.',
    ],
    ['exact'],
    { setting: { split: true } },
  ),
  shape(
    'letters that browsers take for each other',
    [
      'Mayor Weiss opened the northern gate. It rained at noon.',
      'Mayor Weiß opened the northern gate. It snowed at night.',
      'The Caesar Hall is open again. It has a roof.',
      'The Cæsar Hall is open again. It has a cellar.',
      'Anna Sorensen came by train today. She was late.',
      'Anna Sørensen came by train today. She was early.',
      'Victor Dokovic won the race again. He is forty.',
      'Victor Đoković won the race again. He is fifty.',
      'The Lodz ferry was sold on Friday. It is old.',
      'The Łódź ferry was sold on Friday. It is new.',
      'The Phoebe sank in the storm. Nobody was hurt.',
      'The Phœbe sank in the storm. Nobody was aboard.',
      'Jon Gudmund rowed to the island. He rested there.',
      'Jón Guðmund rowed to the island. He slept there.',
      'Mario Hamrun sold his boat. He kept the oars.',
      'Mario Ħamrun sold his boat. He kept the sails.',
      'The town of Paralel has a tower. It leans.',
      'The town of Paral·lel has a tower. It stands.',
    ],
    ['exact'],
  ),
  shape(
    'characters that browsers take for others',
    [
      'The hall has 90 m2 of floor. It is warm.',
      'The hall has 90 m² of floor. It is cold.',
      'The filter holds CO2 for an hour. Then it leaks.',
      'The filter holds CO₂ for an hour. Then it bursts.',
      'The firm is called ACME again. It is rich.',
      'The firm is called ＡＣＭＥ again. It is poor.',
      'The island of Naïve is for sale. Nobody wants it.',
      'The island of Naive is for sale. Everybody wants it.',
      'He wrote οδος on the wall. It was red.',
      'He wrote οδοσ on the wall. It was blue.',
    ],
    ['exact'],
  ),
  ...[false, true].map((split) =>
    shape(
      `characters that are not in canonical form on the page${split ? ', divided over elements' : ''}`,
      NOT_CANONICAL,
      ['exact'],
      { lost: ['The crew of the fourth boat slept.'], setting: { published: NOT_CANONICAL, split } },
    ),
  ),
];
