import { readCalendar } from '#domains/plan/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Deviation } from '../contract.ts'
import { isMeasured } from '../rules/amounts-at.ts'
import type { ControlFacts } from '../rules/control-facts.ts'
import { findDeviations } from '../rules/find-deviations.ts'
import { readControl } from './control-facts.ts'
import { nameDeviations } from './name-deviations.ts'

interface Live {
  readonly facts: ControlFacts
  /** Null as long as there is no baseline. */
  readonly found: readonly Deviation[] | null
}

/** The deviations of an iteration as they are today. */
export async function liveDeviations(ctx: Context, of: { projectId: string; iteration: number }): Promise<Live> {
  const facts = await readControl(ctx, of)
  if (!isMeasured(facts)) return { facts, found: null }
  const found = findDeviations(facts, ctx.today, await readCalendar(ctx))
  return { facts, found: await nameDeviations(ctx, of.projectId, found) }
}
