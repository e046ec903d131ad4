import { phrases } from '../../util/word-list.ts';

/**
 * English verbs with fixed words, which people type, and verbs that newspapers write instead: a verb with an adverbial particle
 * has another meaning than the verb, and “make a decision” is “decide”. A line each: the verb, the words that follow it in this
 * order, without articles, and those verbs. Written for this project.
 */
export const PHRASAL_VERBS = phrases(`
  ask for: request demand seek
  axe jobs: dismiss sack cut
  back down: retreat yield concede
  back off: retreat withdraw
  back out: withdraw cancel abandon
  back up: support confirm
  bail out: rescue
  beat up: attack assault
  blow up: explode destroy
  bow out: resign retire quit withdraw
  branch out: expand diversify
  break down: fail collapse
  break ground: start begin build construct
  break into: burgle enter
  break law: violate break
  break off: end stop suspend
  break out: start begin erupt escape
  break rules: violate breach break
  break silence: speak
  break up: separate divide end disperse
  bring about: cause
  bring back: return restore reinstate
  bring charges: charge prosecute
  bring down: reduce lower overthrow topple
  bring forward: advance
  bring lawsuit: sue
  bring out: release publish launch
  bring to end: end stop finish
  bring to justice: prosecute
  bring together: unite gather
  bring under control: contain control
  bring up: mention raise
  build up: increase accumulate
  bump into: encounter meet
  burn cash: spend
  burn down: destroy burn
  burn money: spend
  burn through: spend
  burn to ground: destroy burn
  buy out: acquire purchase
  buy up: acquire purchase buy
  call for: demand urge request
  call it quits: retire quit resign
  call off: cancel suspend postpone abandon
  call on: urge
  call out: criticize denounce
  call up: phone telephone summon
  carry on: continue
  carry out: perform conduct execute implement
  cast vote: vote elect
  catch fire: burn
  cave in: yield collapse
  check out: examine inspect
  chip in: contribute donate
  chop down: fell
  claim life: kill die
  claim lives: kill die
  clean up: remove restore
  clear up: clarify resolve
  close down: shut
  come across: encounter discover find
  come back: return
  come clean: admit confess
  come down: fall decrease
  come from: originate
  come into effect: start begin apply
  come into force: start begin apply
  come out: emerge appear publish release
  come over: visit
  come through: survive
  come to agreement: agree
  come to blows: fight clash
  come to end: end finish
  come to light: emerge discover reveal
  come to power: elect
  come together: unite gather meet
  come under attack: attack
  come under fire: criticize attack
  come up: arise
  come up with: propose devise invent suggest create
  cool down: calm
  count on: depend rely
  cover up: conceal hide
  crack down: restrict punish
  cut back: reduce
  cut down: reduce fell
  cut jobs: dismiss sack cut
  cut off: isolate interrupt suspend
  cut ribbon: open inaugurate
  cut short: shorten end
  die down: ease
  die out: vanish disappear
  dig up: excavate unearth exhume
  do away with: abolish eliminate
  draw up: prepare draft
  dream up: invent devise
  drive out: expel drive
  drop off: decline deliver
  drop out: withdraw abandon
  eat out: dine eat
  eat up: consume
  end up: finish
  fall apart: collapse
  fall behind: lag
  fall out: quarrel
  fall short: fail miss
  fall through: fail collapse
  fend off: repel
  fess up: confess admit
  fight back: resist retaliate fight
  fight off: repel fight
  figure out: discover understand determine
  file for bankruptcy: collapse
  file lawsuit: sue
  file suit: sue
  fill out: complete
  find guilty: convict
  find out: discover learn hear inform
  finish off: complete
  fix up: repair renovate
  flare up: erupt
  flip over: overturn
  follow up: pursue
  foot bill: pay fund
  force out: oust expel force
  free up: release
  get arrested: arrest detain
  get away: escape
  get axed: cancel scrap
  get back: return recover
  get behind: support
  get bigger: grow expand
  get boot: dismiss sack fire
  get busted: arrest detain
  get by: survive
  get caught: arrest detain
  get fired: dismiss sack fire
  get going: start begin
  get green light: approve
  get hitched: marry wed
  get hurt: injure wound
  get in touch: contact
  get in way: obstruct hinder
  get involved: participate join
  get job: hire appoint
  get kicked out: expel evict
  get killed: die
  get married: marry wed
  get off ground: start begin launch
  get out: leave escape exit
  get over: recover
  get paid: earn
  get permission: permit approve
  get ready: prepare
  get rid: eliminate remove
  get sack: dismiss fire
  get sacked: dismiss fire
  get shot: wound
  get started: begin start
  get stuck: trap strand
  get through: survive
  get together: meet gather
  get up and running: open operate launch
  get worse: worsen deteriorate
  give away: donate distribute reveal
  give back: return
  give birth: bear
  give blood: donate
  give chase: pursue
  give evidence: testify
  give green light: approve authorize
  give in: yield concede surrender
  give money: donate fund contribute
  give off: emit
  give out: distribute
  give permission: allow permit authorize
  give rise: cause
  give speech: speak address
  give talk: speak lecture
  give up: surrender abandon resign quit relinquish
  give way: yield collapse
  go against: oppose
  go ahead: proceed
  go along with: agree accept
  go away: leave depart
  go back: return
  go bankrupt: collapse fail
  go broke: collapse fail
  go bust: collapse fail
  go down: fall decrease drop decline decreased
  go forward: proceed
  go free: acquit release
  go home: return
  go into administration: collapse
  go into effect: start begin apply
  go into force: start begin apply
  go missing: disappear vanish
  go off: explode
  go on display: exhibit show
  go on sale: sell
  go on show: exhibit display
  go on strike: strike
  go on trial: try prosecute
  go out: leave exit
  go over: review examine
  go through: suffer experience
  go to court: sue
  go to jail: imprison
  go to polls: vote elect
  go to prison: jail imprison
  go to war: fight attack invade
  go under: collapse fail sink
  go up: rise increase grow climb
  go up in flames: burn
  go viral: spread
  go without: lack
  go wrong: fail
  grow up: raise
  hack into: breach
  hammer out: negotiate agree
  hand down: impose
  hand in: submit deliver
  hand in notice: resign quit
  hand out: distribute
  hand over: deliver surrender transfer
  hang out: spend
  have baby: birth bear
  have fun: enjoy
  have row: argue quarrel
  head up: lead
  help out: assist aid
  hit back: respond retaliate
  hit out: criticize attack
  hold back: restrain
  hold captive: capture kidnap detain
  hold election: vote elect
  hold hostage: capture kidnap detain
  hold meeting: meet
  hold off: delay postpone
  hold out: resist
  hold talks: meet discuss negotiate
  hold up: delay
  hook up: connect
  hush up: conceal
  iron out: resolve
  join forces: unite cooperate ally
  keep away: avoid
  keep eye: monitor watch
  keep going: continue
  keep in custody: detain
  keep on: continue
  keep out: exclude
  keep safe: protect
  keep secret: conceal hide
  keep track: monitor
  keep up: maintain continue
  kick off: start begin launch open
  kick out: expel evict remove
  kill off: eliminate kill
  knock down: demolish
  knock out: eliminate
  lash out: criticize attack
  lay off: dismiss fire
  lay to rest: bury
  leave behind: abandon
  leave out: omit exclude
  lend hand: help assist aid
  let down: disappoint
  let go: release free dismiss
  let in: admit
  let know: inform tell notify
  let off: release pardon
  let out: release free
  lift off: launch
  line up: queue
  live through: survive
  lock down: confine quarantine
  lock up: imprison jail detain
  look after: care
  look back: recall remember look
  look for: seek search hunt look
  look forward: anticipate expect
  look into: investigate examine
  look through: search look
  look up to: admire
  lose job: dismiss sack
  lose life: die perish
  lose lives: die perish
  make agreement: agree
  make choice: choose select
  make clear: clarify
  make comeback: return
  make deal: agree
  make decision: decide approve vote
  make effort: try attempt
  make friends: befriend
  make fun: mock ridicule
  make headway: progress advance
  make living: earn
  make mistake: err
  make money: earn profit
  make off: escape flee
  make offer: bid propose
  make peace: reconcile
  make progress: advance
  make promise: promise pledge vow
  make public: publish reveal disclose release
  make redundant: dismiss
  make sure: ensure
  make threat: threaten
  make up: invent reconcile
  make up mind: decide
  mark down: reduce
  meet up: meet gather
  mess up: ruin
  miss out: omit
  mix up: confuse
  move ahead: proceed
  move away: leave relocate move
  move forward: proceed
  move house: relocate move
  move in: settle occupy
  move out: leave
  mow down: kill
  open fire: shoot
  open up: open
  own up: confess admit
  pack up: leave
  pass away: die
  pass law: enact legislate pass
  pass on: transmit
  pass out: faint
  pass up: decline
  pay back: repay reimburse return
  pay for: fund finance
  pay off: repay
  pay out: compensate
  pay tribute: honor praise
  pay visit: visit
  phase out: eliminate
  pick on: bully
  pick out: choose select
  pick up: collect
  pick up tab: pay
  pile up: accumulate
  pitch in: help contribute
  play down: minimize
  play host: host
  play part: participate contribute
  point out: note observe
  pop up: appear
  press ahead: proceed continue
  press charges: charge prosecute
  pull back: withdraw retreat
  pull down: demolish
  pull off: achieve
  pull out: withdraw cancel abandon
  pull over: stop
  pull plug: cancel end stop
  pull through: survive recover
  pull together: cooperate unite
  push ahead: proceed
  push back: postpone delay
  push for: urge demand
  push up: increase raise
  put aside: save reserve
  put at risk: endanger threaten
  put back: postpone return
  put behind bars: imprison jail
  put down: suppress
  put end: end stop terminate
  put forward: propose suggest
  put in charge: appoint
  put in jail: imprison jail detain
  put in place: introduce
  put in prison: imprison jail detain
  put into effect: implement
  put off: postpone delay defer
  put on hold: suspend postpone
  put on sale: sell
  put on trial: try prosecute
  put out: extinguish publish
  put out of business: close
  put stop: stop end
  put to death: execute
  put to sleep: euthanize
  put to vote: vote
  put together: assemble prepare
  put up: build erect
  put up for sale: sell
  put up with: tolerate endure
  raise money: fundraise raise
  ramp up: increase
  reach agreement: agree
  reach deal: agree
  reach out: contact
  rein in: control limit restrict
  ring up: phone telephone
  rip off: cheat defraud
  roll back: reverse
  roll out: introduce launch
  root out: eliminate
  round up: arrest gather
  rule out: exclude dismiss discard
  run away: escape flee
  run for: contest run
  run into: collide encounter
  run off: escape flee
  run out: expire exhaust
  run over: hit injure kill
  run up: accumulate
  scale back: reduce
  scare away: frighten deter
  scare off: frighten deter
  sell off: sell
  send back: return deport
  send off: dispatch expel
  send out: dispatch issue
  send to jail: imprison jail sentence
  send to prison: imprison jail sentence
  serve time: imprison jail
  set aside: reserve allocate
  set back: delay
  set fire: burn torch ignite
  set foot: enter
  set free: release liberate
  set in motion: start
  set off: depart leave trigger
  set on fire: burn torch ignite
  set out: leave depart
  set sail: depart leave
  set up: establish create found
  settle down: calm
  shake up: reform
  shed jobs: dismiss sack cut
  shed light: explain
  shell out: pay spend
  shoot dead: kill shoot
  shoot up: rise soar increase
  show door: dismiss sack
  show off: display
  show up: appear attend arrive participate
  shut down: close
  shut out: exclude
  shut up: silence
  sign deal: agree sign
  sign into law: approve enact
  sign off: approve authorize
  sign up: enrol enroll register join
  slow down: delay
  snap up: buy purchase acquire
  sneak out: escape
  sort out: resolve solve settle
  speak out: protest denounce
  speak up: comment
  speed up: accelerate
  spell out: explain
  split up: separate divide
  spring up: emerge appear
  stamp out: eliminate eradicate
  stand by: support
  stand down: resign
  stand for: represent
  stand out: excel
  stand trial: try prosecute
  stand up for: defend
  stand up to: resist oppose
  start off: begin
  start out: begin
  start over: restart
  start up: found establish
  stay away: avoid boycott
  stay behind: remain
  stay on: remain continue
  step aside: resign quit
  step down: resign quit retire
  step in: intervene
  step up: increase
  stick around: remain stay
  stick up for: defend
  stir up: provoke incite
  storm out: leave
  strike deal: agree
  strike down: overturn
  sum up: summarize
  swear in: inaugurate swear
  sweep away: destroy
  take advantage: exploit
  take aim: criticize target
  take apart: dismantle
  take away: remove confiscate
  take back: recover retract
  take charge: lead
  take control: seize
  take cover: shelter hide
  take decision: decide
  take down: remove
  take effect: start begin
  take hostage: capture kidnap seize
  take in: shelter
  take into account: consider
  take into custody: arrest detain
  take issue: disagree object
  take legal action: sue
  take lives: kill
  take oath: swear
  take off: leave depart
  take office: inaugurate
  take out: remove
  take over: assume acquire
  take part: participate
  take place: hold
  take power: seize
  take prisoner: capture
  take revenge: retaliate
  take to court: sue
  take to hospital: hospitalize
  take to streets: protest demonstrate march
  take up: accept
  talk over: discuss
  team up: cooperate join ally
  tear apart: destroy
  tear down: demolish
  tell off: scold reprimand
  think over: consider
  think up: invent devise
  throw away: discard
  throw in jail: imprison jail detain
  throw in towel: resign quit surrender
  throw out: reject expel dismiss overturn
  throw party: celebrate
  throw up: vomit
  throw weight behind: support endorse
  tie knot: marry wed
  tip off: inform alert
  tip over: overturn
  tone down: moderate
  top up: supplement
  toss out: reject
  touch down: land
  track down: find locate
  try out: test
  tune in: watch listen
  turn around: reverse
  turn away: reject
  turn back: return
  turn down: reject refuse decline
  turn into: become convert transform
  turn off: close disconnect
  turn out: attend
  turn over: deliver
  turn up: appear attend arrive participate
  use up: exhaust
  vote down: reject vote
  wait for: await expect
  wake up: awake
  walk away: leave abandon withdraw cancel
  walk free: acquit release
  walk out: leave abandon strike
  wash away: destroy
  water down: dilute weaken
  wear out: exhaust
  win back: regain win
  wind up: finish end close
  wipe out: destroy eliminate
  work out: solve calculate
  work together: cooperate collaborate work
  wrap up: finish end conclude complete
  write down: record note
`);
