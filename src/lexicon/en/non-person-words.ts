import { wordSet } from '../../util/word-list.ts';

/**
 * English words in the names of what is no person: institutions, works, events, places. Written for this
 * project.
 */
export const NON_PERSON_WORDS = wordSet(`
  university college school institute academy court tribunal party committee commission council congress
  senate parliament assembly house department ministry bureau agency administration authority service office
  board embassy consulate army navy force forces guard police corps union association federation
  confederation organization organisation society foundation fund trust bank group company corporation corp
  inc llc ltd plc co holdings partners industries systems technologies motors airlines airways press news
  times post journal tribune herald gazette chronicle magazine review radio television tv network media
  studios records church mosque temple cathedral abbey hospital clinic center centre museum library theatre
  theater gallery stadium arena park square hall palace tower building bridge street avenue road boulevard
  lane drive highway station airport harbor harbour city town county village district province state states
  nation nations kingdom republic empire islands island isle peninsula bay gulf sea ocean lake river creek
  falls valley mountain mountains mount hill hills heights desert forest beach coast cape islamic muslim
  muslims jewish jews catholic catholics christians women men people lives matter caucus session voters
  workers attendants universe bible freeway expressway canyon railway railroad vice prime foreign assistant
  electric mills dynamics wars act bill law amendment constitution treaty accord accords agreement pact plan
  project program programme initiative campaign convention conference summit forum festival games cup league
  championship olympics award awards prize war battle revolution day week month year century age era
  hurricane storm operation mission order rule rules report index survey poll study watch action coalition
  alliance movement front club team democrats republicans conservatives liberals labour god christ islam
  internet web facebook twitter google apple amazon microsoft affairs security energy education health
  justice treasury commerce defense defence labor agriculture transportation homeland intelligence policy
  rights freedom white oval supreme federal national international american global
  comment comments public gardens garden embankment terrace crescent quay pier wharf estate manor villa
  farms farm foods logistics ventures solutions consulting pharma bakery brewery
  ladies rovers wanderers athletic ferries railways foundry elementary resources steelworks shipyard
  baptist methodist lutheran presbyterian anglican episcopal evangelical memorial protection safety
`);
