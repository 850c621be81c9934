import { project } from '#domains/process/contract.ts'
import { openRecord, requestApproval } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charter, charterContract, charterRefusals, requirement, scopeItem } from '../contract.ts'
import type { Content } from '../rules/changed-since.ts'
import { charterGaps } from '../rules/charter-gaps.ts'
import { charterTurn } from './charter-turn.ts'
import { readContent } from './content-sql.ts'
import { gapWords } from './gap-words.ts'
import type { Charter } from './read-charters.ts'
import { readHead } from './read-head.ts'
import { requireFinishBy } from './require-finish-by.ts'
import { requireCharterState } from './require-state.ts'

type Project = RecordOf<typeof project>

/** Asks the sponsor to approve a whole charter, and keeps what they are asked for word for word. */
export const submitCharter = command(charterContract.submitCharter, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, { note, ...known }) => {
    const { projectId } = await readRecord(ctx, charter, known.id)
    await charterTurn(ctx, projectId)
    const record = await openRecord(ctx, charter, known)
    requireCharterState(ctx, record, ['draft'], { zh: '提交', en: 'submitted' })
    const of = await readRecord(ctx, project, projectId)
    const content = await readContent(ctx, { projectId: of.id, iteration: of.iteration })
    await requireWhole(ctx, record, of, content)
    requireFinishBy(record.finishBy, of)
    const print = await printOf(ctx, of, content)
    const set = { ...print, state: 'in_approval' } as const
    const submitted = await changeRecord(ctx, charter, record, set, { action: 'submitted', note: note ?? null })
    await askSponsor(ctx, submitted, of, note)
    return submitted
  },
})

async function requireWhole(
  ctx: Context,
  record: Charter,
  { id, iteration }: Project,
  { goals }: Content,
): Promise<void> {
  const scope = await recordsInProject(ctx, scopeItem, id, { upTo: iteration })
  const requirements = await recordsInProject(ctx, requirement, id, { upTo: iteration })
  const gaps = charterGaps(record, scope, requirements, goals.length)
  if (gaps.length === 0) return
  throw refusal(charterRefusals, 'charter.incomplete', { count: gaps.length, what: gapWords(ctx, gaps) })
}

async function printOf(ctx: Context, of: Project, { scope, requirements, goals }: Content) {
  return {
    printedHead: [await readHead(ctx, of)],
    ...{ printedScope: scope, printedRequirements: requirements, printedGoals: goals },
  }
}

async function askSponsor(ctx: Context, submitted: Charter, of: Project, note?: string | null): Promise<void> {
  await requestApproval(ctx, {
    subject: { id: submitted.id, type: charter.type, version: submitted.version },
    title: {
      zh: `批准“${of.name}”的项目章程（第 ${submitted.number} 版）`,
      en: `Approve the project charter of “${of.name}” (version ${submitted.number})`,
    },
    projectId: of.id,
    by: { mode: 'any', roles: ['sponsor'] },
    note: note ?? null,
    snapshot: submitted,
  })
}
