import { phrases } from '../../util/word-list.ts';

/**
 * English phrasal verbs, which people type, and verbs that newspapers write instead: a verb with an adverbial particle has another meaning
 * than the verb. A line each: the verb, its particle, and those verbs. Written for this project.
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
  bring down: reduce lower overthrow topple
  bring out: release publish launch
  bring up: mention raise
  build up: increase accumulate
  buy out: acquire purchase
  call off: cancel suspend postpone abandon
  call out: criticize denounce
  call up: phone telephone summon
  carry out: perform conduct execute implement
  cave in: yield collapse
  check out: examine inspect
  clean up: remove restore
  clear up: clarify resolve
  close down: shut
  come back: return
  come down: fall decrease
  come out: emerge appear publish release
  come over: visit
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
  fill out: complete
  find out: discover learn
  finish off: complete
  follow up: pursue
  get away: escape
  get back: return recover
  get by: survive
  get out: leave escape exit
  get together: meet gather
  give away: donate distribute reveal
  give back: return
  give in: yield concede surrender
  give out: distribute
  give up: surrender abandon resign quit relinquish
  go ahead: proceed
  go away: leave depart
  go back: return
  go down: fall decrease drop decline decreased
  go off: explode
  go out: leave exit
  go over: review examine
  go through: suffer experience
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
  make up: invent reconcile
  meet up: meet gather
  miss out: omit
  move in: settle occupy
  move out: leave
  open up: open
  own up: confess admit
  pay back: repay reimburse return
  pass away: die
  pass on: transmit
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
  put forward: propose suggest
  put off: postpone delay defer
  put out: extinguish publish
  put together: assemble prepare
  put up: build erect
  rip off: cheat defraud
  rule out: exclude dismiss discard
  run away: escape flee
  run off: escape flee
  run out: expire exhaust
  scale back: reduce
  sell off: sell
  send back: return deport
  send off: dispatch expel
  set off: depart leave trigger
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
  split up: separate divide
  spell out: explain
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
  take down: remove
  take in: shelter
  take off: leave depart
  take out: remove
  take over: assume acquire
  take up: accept
  talk over: discuss
  team up: cooperate join ally
  tear down: demolish
  throw away: discard
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
