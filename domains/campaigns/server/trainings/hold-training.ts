import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { campaignsContract, campaignsRefusals, training } from '../../contract.ts'
import { attendanceOf, requireAttended, requireOnceEach } from './require-attendance.ts'
import { requireTrainingState } from './require-training-state.ts'

/** The training has taken place, before those who came. */
export const holdTraining = command(campaignsContract.holdTraining, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { on: heldOn = ctx.today, attendance: given, ...known }) => {
    const { today } = ctx
    const record = await presentRecord(ctx, training, known)
    requireTrainingState(ctx, record, ['planned'], { zh: '记为已举行', en: 'recorded as held' })
    if (heldOn > today) throw refusal(campaignsRefusals, 'training.future', { date: heldOn, today }, { field: 'on' })
    const attendance = attendanceOf(given, record)
    await requireOnceEach(ctx, attendance)
    requireAttended(attendance)
    return changeRecord(ctx, training, record, { state: 'held', heldOn, attendance }, { action: 'held' })
  },
})
