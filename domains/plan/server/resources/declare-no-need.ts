import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { planContract, planRefusals, resourceNeed } from '../../contract.ts'
import { kindWords, requireNotDeclaredNone, takeNeedsTurn } from './declared-none.ts'
import type { ResourceNeed } from './require-need-state.ts'
import { standingNeeds } from './standing-needs.ts'

/** Says in one's own name that the project needs none of a kind, and why. */
export const declareNoNeed = command(planContract.declareNoNeed, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { projectId, kind, reason }) => {
    await readRecord(ctx, project, projectId)
    requireCreate(ctx, resourceNeed, projectId)
    const place = await openPlace(ctx, projectId)
    await takeNeedsTurn(ctx, projectId)
    await requireNotDeclaredNone(ctx, projectId, kind)
    const there = await standingNeeds(ctx, projectId, { kind })
    if (there.count > 0)
      throw refusal(planRefusals, 'need.kind_in_use', { ...there, kind: kindWords(ctx, kind) }, { field: 'kind' })
    const said = { what: NONE[kind], kind, reason, state: 'none', quantity: '0', neededFrom: ctx.today } as const
    const who = { ...place, ownerId: ctx.actor.personId }
    return insertRecord(ctx, resourceNeed, { ...said, ...who }, { action: 'none_declared', note: reason })
  },
})

/** As the declaration gives them: they are read in the reader's language. */
const NONE = {
  people: '不需要人员',
  equipment: '不需要设备',
  material: '不需要物料',
  funds: '不需要资金',
  time: '不需要额外时间',
} as const satisfies Record<ResourceNeed['kind'], string>
