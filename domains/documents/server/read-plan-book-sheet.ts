import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { documentsContract, planBook } from '../contract.ts'
import { planBookModel } from '../plan-book/plan-book.ts'
import { type Gap, gapsOf, hintsOf } from '../writing/gaps.ts'
import { holdsOf } from '../writing/holds.ts'
import { changedSince } from './changed-since.ts'
import { readFacts } from './read-facts.ts'

type PlanBook = RecordOf<typeof planBook>

/** The plan book as it would be written now, section by section, and its versions with what has changed since. */
export const readPlanBookSheet = query(documentsContract.planBookSheet, {
  allow: whoMay('read', 'documents'),
  run: async (ctx, input) => {
    const record = await readRecord(ctx, project, input.projectId)
    requireReadIn(ctx, planBook, record.id)
    const { language = ctx.locale } = input
    const earlier = await recordsInProject(ctx, planBook, record.id, { upTo: record.iteration })
    const facts = await readFacts(ctx, record, { language, secrecy: 'internal', number: 0, earlier })
    const { sections } = planBookModel(facts)
    return {
      ...{ iteration: record.iteration, open: record.status === 'active', language },
      sections: sections.map(section => ({
        ...{ key: section.key, title: section.title, holds: holdsOf(section) },
        missing: gapsOf([section]).map(toMend),
        hints: hintsOf([section]).map(toMend),
      })),
      // A version is held against what the same document would say today.
      versions: earlier.toReversed().map(record => ({ record, changed: changedSince(ctx, facts, record) })),
      approval: await newestApproval(ctx, earlier),
    }
  },
})

async function newestApproval(ctx: Context, versions: readonly PlanBook[]) {
  const asked = versions.findLast(one => one.state === 'submitted')
  return asked ? approvalOf(ctx, asked.id) : null
}

function toMend({ what, where }: Gap) {
  return { what, where }
}
