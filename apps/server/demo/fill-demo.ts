import { eq } from 'drizzle-orm'
import { FIRST_DAY, stories } from '#demo/stories.ts'
import type { Hand, PersonKey, World } from '#demo/world.ts'
import type { DemoMark } from '#domains/people/server/demo-mark.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import { inSystem } from '#kernel/db/in-workspace.ts'
import { workspaceTable } from '#kernel/db/system-tables.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { buildRuntime } from '../runtime.ts'
import { openHands } from './hands.ts'
import { hirePeople } from './hire-people.ts'
import { holdDemo } from './hold-demo.ts'
import { type PastClock, pastClock } from './past-clock.ts'
import { playInOrder } from './timetable.ts'

export interface Filling {
  readonly workspaceId: string
  readonly slug: string
  readonly ownerId: string
  readonly ownerName: string
  readonly userId: string
  readonly roles: Readonly<Record<string, string>>
  readonly locale: Locale
  /** How many days have been lived, of how many; throws where the loading is to end. */
  readonly report: (done: number, total: number) => Promise<void>
}

/**
 * Lets the fictional company live its past year: its people use the routes of the product, each on the day on which it
 * happened. Marks the workspace as ready at the end.
 */
export async function fillDemo(runtime: Runtime, filling: Filling): Promise<void> {
  await holdDemo(runtime.pool, filling.workspaceId, async () => {
    const time = pastClock(dateIn(runtime.clock(), 'Asia/Shanghai'))
    time.goTo(FIRST_DAY)
    const { pool, files, log } = runtime
    const past = buildRuntime({ pool, files, log, clock: time.clock })
    const people = await handsOf(past, filling, time)
    const projectId = await live(filling, time, people)
    const demo: DemoMark = { userId: filling.userId, state: 'ready', projectId }
    await inSystem(pool, tx =>
      tx.update(workspaceTable).set({ demo }).where(eq(workspaceTable.id, filling.workspaceId)),
    )
  })
}

type People = Record<PersonKey, Hand>

async function handsOf(past: Runtime, filling: Filling, time: PastClock): Promise<People> {
  const { workspaceId, locale, ownerId, ownerName } = filling
  const hired = await hirePeople(past, filling, locale)
  const hand = openHands({ runtime: past, workspaceId, locale, tick: time.tick })
  const owner = hand(ownerId, ownerName)
  const others = [...hired].map(([key, { id, name }]) => [key, hand(id, name)])
  return { owner, ...Object.fromEntries(others) } as People
}

/** Gives the project to begin with. */
async function live(filling: Filling, time: PastClock, people: People): Promise<string> {
  const language = filling.locale
  let shown = ''
  const world: Omit<World, 'until'> = {
    ...{ language, day: time.day, people },
    t: (zh, en) => (language === 'zh' ? zh : en),
    show: projectId => {
      shown = projectId
    },
  }
  await playInOrder(
    stories.map(story => until => story({ ...world, until })),
    async offset => {
      time.goTo(offset)
      await filling.report(offset - FIRST_DAY, -FIRST_DAY)
    },
  )
  return shown
}
