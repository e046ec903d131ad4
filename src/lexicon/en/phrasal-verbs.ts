import { phrases } from '../../util/word-list.ts';

/**
 * English verbs with fixed words, which people type, and verbs that newspapers write instead: a verb with an adverbial particle
 * has another meaning than the verb, and “make a decision” is “decide”. A line each: the verb, the words that follow it in this
 * order, without articles, and those verbs. Written for this project.
 */
export const PHRASAL_VERBS = phrases(`
  back down: retreat yield concede
  back off: retreat withdraw
  back out: withdraw
  back up: support confirm
  beat up: attack assault
  blow up: explode destroy
  break down: fail collapse
  break off: end stop suspend
  break out: start begin erupt escape
  break up: separate divide end disperse
  bring about: cause
  bring back: return restore reinstate
  bring charges: charge prosecute
  bring down: reduce lower overthrow topple
  bring lawsuit: sue
  bring out: release publish launch
  bring to justice: prosecute
  bring up: mention raise
  build up: increase accumulate
  buy out: acquire purchase
  call off: cancel suspend postpone abandon
  call out: criticize denounce
  call up: phone telephone summon
  carry out: perform conduct execute implement
  catch fire: burn
  cave in: yield collapse
  check out: examine inspect
  clean up: remove restore
  clear up: clarify resolve
  close down: shut
  come back: return
  come down: fall decrease
  come out: emerge appear publish release
  come over: visit
  come to agreement: agree
  come up: arise
  cool down: calm
  cut back: reduce
  cut down: reduce fell
  cut off: isolate interrupt suspend
  drop off: decline deliver
  drop out: withdraw abandon
  end up: finish
  fall apart: collapse
  fall behind: lag
  fall out: quarrel
  fall through: fail collapse
  figure out: discover understand determine
  file lawsuit: sue
  file suit: sue
  fill out: complete
  find guilty: convict
  find out: discover learn
  finish off: complete
  follow up: pursue
  get away: escape
  get back: return recover
  get by: survive
  get fired: dismiss sack
  get hurt: injure wound
  get killed: die
  get married: marry wed
  get out: leave escape exit
  get rid: eliminate remove
  get together: meet gather
  give away: donate distribute reveal
  give back: return
  give in: yield concede surrender
  give out: distribute
  give permission: allow permit authorize
  give speech: speak address
  give talk: speak lecture
  give up: surrender abandon resign quit relinquish
  go ahead: proceed
  go away: leave depart
  go back: return
  go down: fall decrease drop decline decreased
  go off: explode
  go on strike: strike
  go out: leave exit
  go over: review examine
  go through: suffer experience
  go to court: sue
  go to jail: imprison
  go up: rise increase grow climb
  hand in: submit deliver
  hand out: distribute
  hand over: deliver surrender transfer
  hang out: spend
  help out: assist aid
  hold back: restrain
  hold off: delay postpone
  hold up: delay
  hook up: connect
  keep on: continue
  keep secret: conceal hide
  keep up: maintain continue
  kick off: start begin launch open
  kick out: expel evict remove
  knock down: demolish
  knock out: eliminate
  lay off: dismiss fire
  leave behind: abandon
  leave out: omit exclude
  let down: disappoint
  let go: release free dismiss
  let off: release pardon
  let out: release free
  line up: queue
  live through: survive
  lock down: confine quarantine
  lock up: imprison jail detain
  look after: care
  look into: investigate examine
  lose life: die perish
  lose lives: die perish
  make agreement: agree
  make choice: choose select
  make decision: decide
  make mistake: err
  make promise: promise pledge vow
  make public: publish reveal disclose release
  make up: invent reconcile
  make up mind: decide
  meet up: meet gather
  miss out: omit
  move in: settle occupy
  move out: leave
  open up: open
  own up: confess admit
  pass away: die
  pass on: transmit
  pay back: repay reimburse return
  pay visit: visit
  phase out: eliminate
  pick out: choose select
  pick up: collect
  play down: minimize
  point out: note observe
  pull back: withdraw retreat
  pull down: demolish
  pull off: achieve
  pull out: withdraw
  pull over: stop
  put back: postpone return
  put down: suppress
  put end: end stop terminate
  put forward: propose suggest
  put in charge: appoint
  put in jail: imprison jail detain
  put in prison: imprison jail detain
  put off: postpone delay defer
  put on hold: suspend postpone
  put on sale: sell
  put on trial: try prosecute
  put out: extinguish publish
  put to death: execute
  put together: assemble prepare
  put up: build erect
  reach agreement: agree
  reach deal: agree
  rip off: cheat defraud
  rule out: exclude dismiss discard
  run away: escape flee
  run off: escape flee
  run out: expire exhaust
  scale back: reduce
  sell off: sell
  send back: return deport
  send off: dispatch expel
  set fire: burn torch ignite
  set free: release liberate
  set off: depart leave trigger
  set on fire: burn torch ignite
  set up: establish create found
  settle down: calm
  show off: display
  show up: appear attend arrive participate
  shut down: close
  shut up: silence
  sign off: approve
  sign up: enrol enroll register join
  slow down: delay
  sort out: resolve solve settle
  speak out: protest denounce
  speak up: comment
  speed up: accelerate
  spell out: explain
  split up: separate divide
  stand down: resign
  stand out: excel
  start off: begin
  start out: begin
  start up: found establish
  step down: resign quit retire
  step in: intervene
  step up: increase
  take away: remove confiscate
  take back: recover retract
  take decision: decide
  take down: remove
  take in: shelter
  take into account: consider
  take legal action: sue
  take lives: kill
  take off: leave depart
  take out: remove
  take over: assume acquire
  take part: participate
  take prisoner: capture
  take to court: sue
  take up: accept
  talk over: discuss
  team up: cooperate join ally
  tear down: demolish
  throw away: discard
  throw in jail: imprison jail detain
  throw out: reject expel dismiss overturn
  top up: supplement
  track down: find locate
  try out: test
  turn around: reverse
  turn away: reject
  turn back: return
  turn down: reject refuse decline
  turn off: close disconnect
  turn out: attend
  turn over: deliver
  turn up: appear attend arrive participate
  use up: exhaust
  wait for: await expect
  wake up: awake
  walk away: leave abandon
  walk out: leave abandon
  wash away: destroy
  wear out: exhaust
  wipe out: destroy eliminate
  work out: solve calculate
  write down: record note
`);
