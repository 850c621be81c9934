import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsRefusals, productItem } from '../../contract.ts'

export type ProductItem = RecordOf<typeof productItem>

/** Refuses a command that the item's state does not allow. */
export const requireProductState = stateGuard(productItem, campaignsRefusals, 'product_item.wrong_state')

/** What has happened has a day that has come. */
export function requireDayCome({ today }: Context, date: string): void {
  if (date > today) throw refusal(campaignsRefusals, 'product_item.future', { date, today }, { field: 'on' })
}
