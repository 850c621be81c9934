import { hasText } from '@yingce/process/has-text'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { lesson, measurementContract, measurementRefusals } from '../contract.ts'

/** Puts a lesson into the workspace's library: it says what happened, and what to do next time. */
export const publishLesson = command(measurementContract.publishLesson, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, known) => {
    const record = await presentRecord(ctx, lesson, known)
    if (record.state === 'published') throw refusal(measurementRefusals, 'lesson.published')
    for (const name of ['situation', 'happened', 'advice'] as const) {
      if (hasText(record[name])) continue
      const field = lesson.fields[name].label[ctx.locale]
      throw refusal(measurementRefusals, 'lesson.incomplete', { field }, { field: name })
    }
    const set = { state: 'published' as const, publishedBy: ctx.actor.personId, publishedAt: ctx.now }
    return changeRecord(ctx, lesson, record, set, { action: 'published' })
  },
})
