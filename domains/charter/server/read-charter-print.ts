import { goal } from '#domains/goals/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charter, charterContract, charterRefusals } from '../contract.ts'
import { printedContent } from '../rules/changed-since.ts'
import type { Charter } from './read-charters.ts'

/** A version as it was submitted, whatever has become of the records since. */
export const readCharterPrint = query(charterContract.charterPrint, {
  allow: whoMay('read', 'charter'),
  run: async (ctx, input) => {
    const version = await readRecord(ctx, charter, input.id)
    const head = version.printedHead?.[0]
    if (!head) throw refusal(charterRefusals, 'charter.never_submitted', { number: version.number })
    const { scope, requirements, goals } = printedContent(version)
    const place = { id: '', ownerId: null, projectId: version.projectId }
    const seesGoals = covers(scopeOf(ctx.actor, goal, 'read'), goal, place)
    return {
      ...{ version, head, scope: [...scope], requirements: [...requirements], goals: seesGoals ? [...goals] : [] },
      approvedBy: await whoApproved(ctx, version),
    }
  },
})

async function whoApproved(ctx: Context, version: Charter): Promise<string | null> {
  if (version.approvedAt === null) return null
  const approval = await approvalOf(ctx, version.id)
  return approval?.decisions.findLast(one => one.kind === 'approve')?.personId ?? null
}
