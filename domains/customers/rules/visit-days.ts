interface Dated {
  readonly state: 'planned' | 'done' | 'cancelled'
  readonly visitOn: string
  readonly visitAt: string | null
  readonly doneOn: string | null
  readonly nextOn: string | null
  readonly nextDoneOn: string | null
}

export interface VisitDays<V> {
  readonly late: readonly V[]
  readonly today: readonly V[]
  readonly coming: readonly V[]
  /** Visits that were made and whose next step is due. */
  readonly steps: readonly V[]
  /** Visits that were made and wait for nothing, the latest first. */
  readonly lately: readonly V[]
}

/** Visits by what they ask for today; within a day by their time, those without one last. */
export function visitDays<V extends Dated>(visits: readonly V[], today: string): VisitDays<V> {
  const planned = visits
    .filter(one => one.state === 'planned')
    .toSorted((one, other) => compare(keyOf(one), keyOf(other)))
  const done = visits.filter(one => one.state === 'done')
  const isDue = ({ nextOn, nextDoneOn }: V) => nextOn !== null && nextDoneOn === null && nextOn <= today
  return {
    late: planned.filter(one => one.visitOn < today),
    today: planned.filter(one => one.visitOn === today),
    coming: planned.filter(one => one.visitOn > today),
    steps: done.filter(isDue).toSorted((one, other) => compare(one.nextOn ?? '', other.nextOn ?? '')),
    lately: done.filter(one => !isDue(one)).toSorted((one, other) => compare(other.doneOn ?? '', one.doneOn ?? '')),
  }
}

function keyOf({ visitOn, visitAt }: Dated): string {
  return `${visitOn} ${visitAt?.replace('：', ':').replace(/^(\d):/, '0$1:') ?? '~'}`
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
