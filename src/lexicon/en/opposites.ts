import { phrases } from '../../util/word-list.ts';

/**
 * English opposites: antonyms, converses such as “buy” and “sell”, and members of a series such as the months; verbs by their
 * base. Not May, which is a modal verb too. Written for this project.
 */
export const OPPOSITES = phrases(`
  rise increase grow climb soar / fall decrease drop decline shrink plunge
  raise lift / cut lower reduce
  gain / lose
  win / lose
  pass succeed / fail
  approve accept back endorse / reject oppose refuse
  admit confirm / deny
  keep retain maintain preserve / withdraw drop scrap remove abandon
  praise hail / criticize condemn denounce
  allow permit authorize / ban prohibit forbid block
  open reopen / close shut
  begin start / end finish stop
  buy / sell
  lend / borrow
  save / spend
  arrive / leave depart
  join enter / leave quit
  stay remain / leave resign
  hire appoint / fire dismiss sack
  arrest detain jail / release free
  convict / acquit
  include / exclude
  agree / disagree
  like love / hate dislike
  remember / forget
  build create / demolish destroy
  add / remove
  improve / worsen
  strengthen / weaken
  widen expand / narrow
  extend lengthen / shorten
  hide conceal / reveal
  attack / defend
  import / export
  encourage / discourage
  marry / divorce
  for favor favour / against
  yes / no
  once / twice / thrice
  before / after
  up upward upwards / down downward downwards
  above / below
  more / less fewer
  most / least fewest
  inside indoors / outside outdoors
  early earlier earliest / late later latest
  first / last
  always / never
  all entire whole / half
  north northern / south southern / east eastern / west western
  high higher highest / low lower lowest
  long longer longest / short shorter shortest
  large larger largest big bigger biggest / small smaller smallest
  good better best / bad worse worst
  rich richer richest / poor poorer poorest
  old older oldest / new newer newest young younger youngest
  easy / difficult hard
  safe / unsafe dangerous
  cheap cheaper cheapest / expensive costly
  guilty / innocent
  legal / illegal
  true / false
  possible / impossible
  public / private
  majority / minority
  maximum / minimum
  advantage / disadvantage
  profit / loss
  victory / defeat
  increase rise growth / decrease fall decline
  men man / women woman
  boys boy / girls girl
  husband / wife
  father / mother
  son / daughter
  brother / sister
  January / February / March / April / June / July / August / September / October / November / December
  Monday / Tuesday / Wednesday / Thursday / Friday / Saturday / Sunday
  spring / summer / autumn / winter
  morning / afternoon / evening / night
  hourly / daily / weekly / fortnightly / monthly / quarterly / yearly annual annually
`);
