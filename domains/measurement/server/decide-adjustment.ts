import { hasText } from '@yingce/process/has-text'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { adjustment, measurementContract, measurementRefusals } from '../contract.ts'
import { stateInWords } from './state-in-words.ts'

/** Decides an adjustment: from now on it answers its goal. It must say what it changes, or why nothing changes. */
export const decideAdjustment = command(measurementContract.decideAdjustment, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, adjustment, known)
    if (record.state !== 'proposed')
      throw refusal(measurementRefusals, 'adjustment.not_proposed', { state: stateInWords(ctx, record) })
    requireComplete(ctx, record)
    const set = { state: 'decided' as const, decidedBy: ctx.actor.personId, decidedAt: ctx.now }
    return changeRecord(ctx, adjustment, record, set, { action: 'decided' })
  },
})

const NEEDED = {
  keep: ['why'],
  change: ['what', 'why', 'before', 'after', 'expectedEffect'],
} as const

function requireComplete(ctx: Context, record: RecordOf<typeof adjustment>): void {
  for (const name of NEEDED[record.kind]) {
    if (hasText(record[name])) continue
    const field = adjustment.fields[name].label[ctx.locale]
    throw refusal(measurementRefusals, 'adjustment.incomplete', { field }, { field: name })
  }
  if (record.kind === 'change' && record.before?.trim() === record.after?.trim())
    throw refusal(measurementRefusals, 'adjustment.changes_nothing', {}, { field: 'after' })
}
