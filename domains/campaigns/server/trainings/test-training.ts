import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { campaignsContract, training } from '../../contract.ts'
import { attendanceOf, requireAttended, requireOnceEach, requireScores } from './require-attendance.ts'
import { requireTrainingState } from './require-training-state.ts'

/** Everybody who came has been tested. */
export const testTraining = command(campaignsContract.testTraining, {
  allow: whoMay('write', 'campaigns'),
  run: async (ctx, { attendance: given, ...known }) => {
    const record = await presentRecord(ctx, training, known)
    requireTrainingState(ctx, record, ['held'], { zh: '记为已考核', en: 'recorded as tested' })
    const attendance = attendanceOf(given, record)
    await requireOnceEach(ctx, attendance)
    requireAttended(attendance)
    await requireScores(ctx, attendance)
    return changeRecord(ctx, training, record, { state: 'tested', attendance }, { action: 'tested' })
  },
})
