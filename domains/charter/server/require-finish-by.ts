import type { project } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { charterRefusals } from '../contract.ts'

type Start = Pick<RecordOf<typeof project>, 'start'>

/** Refuses a latest finish before the project begins. */
export function requireFinishBy(finishBy: string | null | undefined, { start }: Start): void {
  if (!finishBy || finishBy >= start) return
  throw refusal(charterRefusals, 'charter.finish_before_start', { finishBy, start }, { field: 'finishBy' })
}
