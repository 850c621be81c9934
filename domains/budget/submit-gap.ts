import type { RecordOf } from '#kernel/entity/entity.ts'
import type { expense } from './entities/expense.ts'

/** The field that an expense lacks before it can be submitted; null where nothing is missing. */
export function submitGap({ receiptNo }: Pick<RecordOf<typeof expense>, 'receiptNo'>): 'receiptNo' | null {
  return receiptNo ? null : 'receiptNo'
}
