import { wordSet } from '../util/word-list.ts';

/** Words in the names of news media, normalized. Written for this project. */
export const NEWS_MEDIA = wordSet(`
  abc afp ap bbc bloomberg breitbart buzzfeed cbs cnbc cnn chronicle c-span diario efe espn fox gazette guardian herald huffington
  huffpost journal mediaite mirror msnbc nbc news newsweek npr pbs periodico politico post press prensa reuters rtve slate telegraph televisa
  telemundo telesur times tribune univision
`);
