import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals, productItem } from '../../contract.ts'

export type ProductItem = RecordOf<typeof productItem>

/** Refuses a command that the item's state does not allow. */
export function requireProductState(
  ctx: Context,
  { name, state }: ProductItem,
  allowed: readonly ProductItem['state'][],
  verb: Label,
): void {
  if (allowed.includes(state)) return
  const words = { name, state: inSentence(productItem.fields.state.options[state], ctx.locale), verb: verb[ctx.locale] }
  throw refusal(campaignsRefusals, 'product_item.wrong_state', words)
}

/** What has happened has a day that has come. */
export function requireDayCome({ today }: Context, date: string): void {
  if (date > today) throw refusal(campaignsRefusals, 'product_item.future', { date, today }, { field: 'on' })
}
