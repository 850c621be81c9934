import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { planContract, planRefusals, type TaskRecord, task } from '../contract.ts'
import { requirePast } from './require-past.ts'
import { requireState } from './require-state.ts'

/** Says how far a task is, in percent, on a day: more than nothing has begun, and all of it is done. */
export const reportProgress = command(planContract.reportProgress, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, { progress, on = ctx.today, ...known }) => {
    const record = await presentRecord(ctx, task, known)
    requireState(ctx, record, ['todo', 'doing'], { zh: '上报进度', en: 'reported on' })
    requirePast(ctx, on)
    if (record.milestone && progress > 0 && progress < 100)
      throw refusal(planRefusals, 'task.milestone_progress', {}, { field: 'progress' })
    refuseBeforeStart(record, on)
    const startedOn = record.startedOn ?? (progress > 0 ? on : null)
    if (progress === 100)
      return changeRecord(ctx, task, record, { state: 'done', progress, startedOn, doneOn: on }, { action: 'finished' })
    const progressLog = [...(record.progressLog ?? []).filter(one => one.on !== on), { on, percent: progress }]
    progressLog.sort((one, other) => (one.on < other.on ? -1 : 1))
    const state = startedOn ? ('doing' as const) : record.state
    const set = { state, startedOn, progressLog, progress: progressLog.at(-1)?.percent ?? progress }
    return changeRecord(ctx, task, record, set, { action: 'progressed' })
  },
})

function refuseBeforeStart({ startedOn }: TaskRecord, on: string): void {
  if (startedOn && on < startedOn)
    throw refusal(planRefusals, 'task.done_before_started', { doneOn: on, startedOn }, { field: 'on' })
}
