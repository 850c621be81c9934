import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { acceptanceItem, acceptanceReport, deliveryItem, deliveryRefusals } from '../contract.ts'

export type DeliveryItem = RecordOf<typeof deliveryItem>
export type AcceptanceItem = RecordOf<typeof acceptanceItem>
export type AcceptanceReport = RecordOf<typeof acceptanceReport>

/** Refuses a command that the item's state does not allow. */
export const requireDeliveryState = stateGuard(deliveryItem, deliveryRefusals, 'delivery_item.wrong_state')

/** Refuses a command that the item's result does not allow. */
export const requireAcceptanceState = stateGuard(acceptanceItem, deliveryRefusals, 'acceptance_item.wrong_state')

/** Refuses a command that the report's state does not allow. */
export const requireReportState = stateGuard(acceptanceReport, deliveryRefusals, 'acceptance_report.wrong_state')
