import { goal } from '#domains/goals/contract.ts'
import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { charter, charterContract, requirement } from '../contract.ts'
import { type Content, changedSince, printedContent } from '../rules/changed-since.ts'
import { charterGaps } from '../rules/charter-gaps.ts'
import { readContent } from './content-sql.ts'
import { type Charter, readCharters } from './read-charters.ts'
import { readHead } from './read-head.ts'
import { readScope } from './read-scope.ts'

/** The charter of a project as it stands: what it is made of, what it lacks, what has changed since it was approved. */
export const readCharterSheet = query(charterContract.charterSheet, {
  allow: whoMay('read', 'charter'),
  run: async (ctx, input) => {
    const of = await readRecord(ctx, project, input.projectId)
    requireReadIn(ctx, charter, of.id)
    const versions = await readCharters(ctx, of.id)
    const scope = await readScope(ctx, of.id)
    const requirements = await recordsInProject(ctx, requirement, of.id, { upTo: of.iteration })
    const content = await readContent(ctx, { projectId: of.id, iteration: of.iteration })
    const [newest] = versions
    const seesGoals = covers(scopeOf(ctx.actor, goal, 'read'), goal, { id: '', ownerId: null, projectId: of.id })
    return {
      ...{ open: of.status === 'active', head: await readHead(ctx, of), versions, scope },
      goals: seesGoals ? [...content.goals] : null,
      requirements: requirements.toSorted((one, other) => one.number - other.number),
      gaps: newest?.state === 'draft' ? charterGaps(newest, scope, requirements, content.goals.length) : [],
      changed: changedSinceApproved(versions, content, seesGoals),
      approval: await newestApproval(ctx, versions),
    }
  },
})

function changedSinceApproved(versions: readonly Charter[], content: Content, seesGoals: boolean) {
  const approved = versions.find(one => one.state === 'approved')
  if (!approved) return null
  const records = changedSince(printedContent(approved), content)
  return { number: approved.number, records: records.filter(one => seesGoals || one.type !== 'goal') }
}

/** Of the newest version, and of the one before as long as nobody has asked for that. */
async function newestApproval(ctx: Context, versions: readonly Charter[]) {
  const asked = versions.find(one => one.printedHead !== null)
  return asked ? approvalOf(ctx, asked.id) : null
}
