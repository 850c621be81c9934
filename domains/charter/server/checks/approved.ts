import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { charter } from '../../contract.ts'
import { type Change, type Content, changedSince, printedContent } from '../../rules/changed-since.ts'
import { contentSql } from '../content-sql.ts'

type Printed = 'printedScope' | 'printedRequirements' | 'printedGoals'
export type CharterFacts = Pick<RecordOf<typeof charter>, 'id' | 'version' | 'name' | 'number' | 'state' | Printed>

export interface ApprovedFacts {
  /** The newest first. */
  readonly charters: readonly CharterFacts[]
  /** What scope, requirements and goals say now. */
  readonly content: Content
}

/** Is the charter approved, and does the approved version still say what the records say? */
export const approvedCheck = defineCheck<Record<string, never>, ApprovedFacts>({
  name: 'charter.approved',
  label: { zh: '项目章程已由发起人批准', en: 'The project charter is approved by the sponsor' },
  notes: {
    none: { zh: '还没有项目章程', en: 'There is no project charter yet' },
    draft: { zh: '第 {number} 版还是草稿', en: 'Version {number} is still a draft' },
    in_approval: { zh: '第 {number} 版等待发起人批准', en: 'Version {number} waits for the sponsor' },
    superseded: { zh: '第 {number} 版已不再有效', en: 'Version {number} is no longer in force' },
    added: {
      zh: '第 {number} 版批准之后新增，请修订章程并重新送审',
      en: 'Added since version {number} was approved: revise the charter and have it approved',
    },
    changed: {
      zh: '第 {number} 版批准之后改过，请修订章程并重新送审',
      en: 'Changed since version {number} was approved: revise the charter and have it approved',
    },
    removed: {
      zh: '第 {number} 版批准之后去掉了，请修订章程并重新送审',
      en: 'Gone since version {number} was approved: revise the charter and have it approved',
    },
  },
  params: z.strictObject({}),
  reads: ['charter', 'scope_item', 'requirement', 'goal'],
  facts: place => sql`(
    select json_build_object('content', ${contentSql(place)}, 'charters', coalesce(json_agg(json_build_object(
      'id', c.id, 'version', c.version, 'name', c.name, 'number', c.number, 'state', c.state,
      'printedScope', c.printed_scope, 'printedRequirements', c.printed_requirements,
      'printedGoals', c.printed_goals) order by c.number desc), '[]'))
    from charter c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`,
  judge: ({ charters, content }) => {
    const [latest] = charters
    const approved = charters.find(one => one.state === 'approved')
    const changes = approved ? changedSince(printedContent(approved), content) : []
    const missing = approved ? changes.map(one => changedRecord(approved, one)) : latest ? [undecided(latest)] : []
    const passed = approved !== undefined && changes.length === 0
    return {
      ...{ passed, have: passed ? 1 : 0, need: 1, missing: missing.slice(0, 20), missingCount: missing.length },
      ...(!latest && { note: { code: 'none', params: {} } }),
      where: { path: 'charter' },
      seen: charters.map(({ id, version }) => ({ id, version })),
    }
  },
})

function undecided({ id, name, number, state }: CharterFacts): Missing {
  return { recordId: id, label: name, field: 'state', why: { code: state, params: { number } } }
}

/** What is gone has no page to lead to. */
function changedRecord({ number }: CharterFacts, { id, label, how }: Change): Missing {
  return { ...(how !== 'removed' && { recordId: id }), label, why: { code: how, params: { number } } }
}
