import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecords } from '#kernel/query/read.ts'
import { strategyRefusals, swotCross, swotItem } from '../contract.ts'
import { crossesBothSides, sidesOf } from '../rules/cross-sides.ts'

type Cross = Pick<RecordOf<typeof swotCross>, 'projectId' | 'kind' | 'items'>

/** Refuses a cross strategy whose items are not living ones of its own project and its own two quadrants. */
export async function refuseCross(ctx: Context, cross: Cross): Promise<void> {
  const ids = [...new Set(cross.items.map(row => row.itemId))]
  const found = await findRecords(ctx, swotItem, ids)
  const items = found.filter(item => item.projectId === cross.projectId && item.deletedAt === null)
  const quadrants = items.map(item => item.quadrant)
  if (items.length === ids.length && crossesBothSides(cross.kind, quadrants)) return
  const [inside, outside] = sidesOf(cross.kind).map(side => swotItem.fields.quadrant.options[side][ctx.locale])
  const kind = swotCross.fields.kind.options[cross.kind][ctx.locale].slice(0, 2)
  throw refusal(strategyRefusals, 'swot_cross.sides', { kind, inside, outside }, { field: 'items' })
}
