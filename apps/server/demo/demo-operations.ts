import { addDays } from '@yingce/scheduling/calendar-date'
import { demoContract, demoRefusals } from '#apps/demo-contract.ts'
import { requireUser } from '#domains/people/server/account/read-account.ts'
import { type AccountUser, accountOperation } from '#kernel/command/account-operation.ts'
import type { Runtime } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import { runAs } from '#kernel/command/run.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { startJob } from '#kernel/jobs/start-job.ts'
import { systemActor } from '#kernel/policy/actor.ts'
import { findDemo } from './find-demo.ts'
import { foundDemo } from './found-demo.ts'
import { holdDemo } from './hold-demo.ts'
import type { LoadInput } from './load-demo-job.ts'
import { loadDemoJob } from './load-demo-job.ts'
import { removeDemo } from './remove-demo.ts'

const read = accountOperation(demoContract.demoCompany, ctx => viewFor(ctx.runtime, requireUser(ctx)))

/** Founds the workspace at once, and fills it in the background. */
const load = accountOperation(demoContract.loadDemoCompany, async (ctx, { language }) => {
  const user = requireUser(ctx)
  const founder = { userId: user.id, name: user.name, email: user.email }
  // Until the job is there a second request would take the workspace for one that was interrupted.
  await holdDemo(ctx.runtime.pool, user.id, async () => {
    const { workspaceId, ownerId, roles } = await foundDemo(ctx.runtime, founder, language)
    await runAs(ctx.runtime, systemActor(workspaceId, ownerId), language, begun =>
      startJob(begun, loadDemoJob.name, { roles } satisfies LoadInput),
    )
  })
  return viewFor(ctx.runtime, user)
})

const remove = accountOperation(demoContract.removeDemoCompany, async ctx => {
  const user = requireUser(ctx)
  const demo = await findDemo(ctx.runtime.pool, user.id)
  if (!demo) throw refusal(demoRefusals, 'demo.none')
  if (demo.state === 'loading') throw refusal(demoRefusals, 'demo.loading')
  await removeDemo(ctx.runtime, demo)
  return viewFor(ctx.runtime, user)
})

export const demoOperations = { demoCompany: read, loadDemoCompany: load, removeDemoCompany: remove }

async function viewFor({ pool, clock }: Runtime, user: AccountUser) {
  const demo = await findDemo(pool, user.id)
  if (!demo) return { state: 'none' as const, slug: null, projectId: null, done: 0, total: 0, day: null }
  const { state, slug, mark, done, total } = demo
  const day = total > 0 ? addDays(dateIn(clock(), 'Asia/Shanghai'), done - total) : null
  return { state, slug, projectId: mark.projectId ?? null, done, total, day }
}
