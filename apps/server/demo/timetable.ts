/** Waits until the time has come to a day, counted from today. */
export type Until = (day: number) => Promise<void>
type Thread = (until: Until) => Promise<void>
interface Waiting {
  readonly day: number
  readonly order: number
  readonly resume: () => void
}

/**
 * Plays threads that wait for days, one at a time, always the one whose day comes first: what happens in several
 * projects happens in the order of the calendar, as it would have. `goTo` is told each day that begins.
 */
export async function playInOrder(threads: readonly Thread[], goTo: (day: number) => Promise<void>): Promise<void> {
  const waiting: Waiting[] = []
  let yielded: () => void = () => undefined
  let failed: (error: unknown) => void = () => undefined
  /** Runs one thread until it waits or ends. */
  const run = (go: () => void) =>
    new Promise<void>((resolve, reject) => {
      yielded = resolve
      failed = reject
      go()
    })
  const untilOf = (order: number): Until => {
    return day =>
      new Promise(resume => {
        waiting.push({ day, order, resume })
        yielded()
      })
  }
  for (const [order, thread] of threads.entries())
    await run(() =>
      thread(untilOf(order)).then(
        () => yielded(),
        error => failed(error),
      ),
    )
  let today = Number.NEGATIVE_INFINITY
  while (waiting.length > 0) {
    waiting.sort((one, other) => one.day - other.day || one.order - other.order)
    const next = waiting.shift() as Waiting
    if (next.day > today) await goTo(next.day)
    today = Math.max(today, next.day)
    await run(next.resume)
  }
}
