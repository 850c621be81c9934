import { task } from '#domains/plan/contract.ts'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { changeRequest, riskContract } from '../../contract.ts'
import { findNone } from '../foreseen/state-none.ts'
import { findProblems } from './find-problems.ts'
import { type PlanNow, readPlanNow } from './plan-now.ts'
import { isOpen } from './read-change-effect.ts'
import { readChanges } from './read-changes.ts'
import { type Change, operationsOf } from './require-change-state.ts'
import { seenOf } from './seen-effect.ts'
import { whatIf } from './what-if.ts'

/** The change requests of a project, each with its effect; the plan of an iteration is read once for all of its. */
export const readChangeList = query(riskContract.changeList, {
  allow: whoMay('read', 'risk'),
  run: async (ctx, { projectId }) => {
    const { iteration } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, changeRequest, projectId)
    requireReadIn(ctx, task, projectId)
    const requests = await readChanges(ctx, projectId)
    const plans = await readPlans(ctx, requests.filter(isOpen))
    return {
      items: requests.map(request => withEffect(request, plans.get(request.iteration))),
      none: await findNone(ctx, { projectId, iteration }, 'changes'),
    }
  },
})

async function readPlans(ctx: Context, requests: readonly Change[]): Promise<ReadonlyMap<number, PlanNow>> {
  const plans = new Map<number, PlanNow>()
  for (const [iteration, those] of Map.groupBy(requests, request => request.iteration)) {
    const [request] = those
    if (request) plans.set(iteration, await readPlanNow(ctx, request, those.flatMap(operationsOf)))
  }
  return plans
}

function withEffect(request: Change, now: PlanNow | undefined) {
  const seen = seenOf(request)
  if (!now || !isOpen(request)) return { request, effect: seen?.effect ?? null, problems: 0 }
  const rows = operationsOf(request)
  const problems = findProblems(now, rows, request.state === 'draft' ? null : seen?.base)
  return { request, effect: whatIf(now, rows).effect, problems: problems.length }
}
