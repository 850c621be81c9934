import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { lesson, measurementContract, measurementRefusals } from '../contract.ts'

/** Takes a lesson out of the library, to change it; the reason stays in its history. */
export const retractLesson = command(measurementContract.retractLesson, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { id, version, reason }) => {
    const record = await presentRecord(ctx, lesson, { id, version })
    if (record.state !== 'published') throw refusal(measurementRefusals, 'lesson.not_published')
    const set = { state: 'draft' as const, publishedBy: null, publishedAt: null }
    return changeRecord(ctx, lesson, record, set, { action: 'retracted', note: reason })
  },
})
