/**
 * Approvals told a second time, without any part of the engine. A step is a list of seats; each seat has an owner and
 * a hat (the role). The model keeps the ticks of the current round only.
 */
export type ModelSeat = { owner: string; hat: string }

export type ModelStep = { everyone: boolean; seats: ModelSeat[] }

export type ModelCase = {
  author: string
  aloneIsFine: boolean
  steps: ModelStep[]
  now: number
  ticks: Set<string>[]
  end: 'open' | 'yes' | 'no' | 'taken back'
}

export type ModelAct =
  | { do: 'tick'; who: string }
  | { do: 'refuse'; who: string; said: boolean }
  | { do: 'send down'; who: string; to: number; said: boolean }
  | { do: 'take back'; who: string }

/** The case as it begins, or null where it could never be decided. */
export function newCase(author: string, aloneIsFine: boolean, steps: ModelStep[]): ModelCase | null {
  const decidable = steps.every(step => hasWayThrough(step, author, aloneIsFine))
  if (steps.length === 0 || !decidable) return null
  return { author, aloneIsFine, steps, now: 0, ticks: steps.map(() => new Set()), end: 'open' }
}

/** The case after the act, or null where it is not allowed. */
export function act(old: ModelCase, deed: ModelAct): ModelCase | null {
  const next = structuredClone(old)
  if (old.end !== 'open') return null
  if (deed.do === 'take back') return deed.who === old.author ? { ...next, end: 'taken back' } : null
  const step = old.steps[old.now]
  const ticks = next.ticks[old.now]
  if (!step || !ticks || ticks.has(deed.who) || !voices(step, old.author, old.aloneIsFine).has(deed.who)) return null
  if (deed.do === 'refuse') return deed.said ? { ...next, end: 'no' } : null
  if (deed.do === 'send down') return deed.said && sendDown(next, deed.to) ? next : null
  ticks.add(deed.who)
  const wanted = voices(step, old.author, old.aloneIsFine)
  if (step.everyone && ticks.size < wanted.size) return next
  next.now += 1
  return next.now === old.steps.length ? { ...next, now: old.now, end: 'yes' } : next
}

function sendDown(next: ModelCase, to: number): boolean {
  if (to < 0 || to >= next.now) return false
  next.ticks = next.ticks.map((ticks, index) => (index < to ? ticks : new Set()))
  next.now = to
  return true
}

/** Everybody with a seat; the author only where alone: under one of their hats, or in the whole step where one tick is enough. */
function voices({ everyone, seats }: ModelStep, author: string, aloneIsFine: boolean): Set<string> {
  const found = new Set(seats.map(({ owner }) => owner))
  const hats = seats.filter(({ owner }) => owner === author).map(({ hat }) => hat)
  const rivals = (hat: string) => seats.some(seat => seat.owner !== author && seat.hat === hat)
  const alone = everyone ? hats.some(hat => !rivals(hat)) : seats.every(({ owner }) => owner === author)
  if (!aloneIsFine || !alone) found.delete(author)
  return found
}

function hasWayThrough(step: ModelStep, author: string, aloneIsFine: boolean): boolean {
  const heard = voices(step, author, aloneIsFine)
  if (heard.size === 0) return false
  const hats = new Set(step.seats.map(({ hat }) => hat))
  const covered = (hat: string) => step.seats.some(seat => seat.hat === hat && heard.has(seat.owner))
  return !step.everyone || [...hats].every(covered)
}
