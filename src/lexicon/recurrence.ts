import { phrases, wordSet } from '../util/word-list.ts';

/** Words by which a question asks for earlier events of a kind, normalized: “has it happened | before”. Written for this project. */
export const EARLIER = wordSet('before ever previously antes anteriormente alguna');

/** What tells that an event has a first or an earlier one, normalized, as patterns. Written for this project. */
export const RECURRENCES = phrases(`
  (?:its|it is|it was|this is|this was) (?:only )?the (?:first|second|third|fourth|fifth|sixth) (?:time|such|(?:\\S+ ){1,3}(?:since|in))
  (?:not|isnt|wasnt|hardly) the first
  unprecedented
  never (?:before|happened)
  has happened before
  (?:es|era|fue) (?:ya )?la (?:primera|segunda|tercera|cuarta|quinta|sexta) vez
  no (?:es|era|fue|sera) (?:el|la) primer[oa]?
  sin precedentes?
  nunca antes
  nunca (?:ha|habia) (?:pasado|ocurrido|sucedido)
  ya (?:paso|ocurrio|sucedio|habia (?:pasado|ocurrido|sucedido))
`);
