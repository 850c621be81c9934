import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals, meeting, teamContract } from '../../contract.ts'
import { type Meeting, requireMeetingState } from './require-meeting-state.ts'
import { requireAttended, requireMinutes, requireOnceEach } from './require-minutes.ts'

/** The meeting has taken place: who came, what was said and decided stands from now on. */
export const holdMeeting = command(teamContract.holdMeeting, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { on: heldOn = ctx.today, id, version, ...given }) => {
    const record = await openRecord(ctx, meeting, { id, version })
    requireMeetingState(ctx, record, ['planned'], { zh: '记为已召开', en: 'recorded as held' })
    requireCome(ctx, heldOn)
    const told = toldOf(record, given)
    await requireOnceEach(ctx, told.invited ?? [])
    requireAttended(told)
    requireMinutes(record, told.minutes)
    return changeRecord(ctx, meeting, record, { ...told, state: 'held', heldOn }, { action: 'held', verb: 'convened' })
  },
})

type Told = Pick<Meeting, 'invited' | 'guests' | 'minutes' | 'decisions'>

/** What was given, also where that is nothing any more; what stands in the record where nothing was said. */
function toldOf(record: Meeting, given: { readonly [K in keyof Told]?: Told[K] | undefined }): Told {
  const of = <K extends keyof Told>(name: K): Told[K] => (given[name] === undefined ? record[name] : given[name])
  return { invited: of('invited'), guests: of('guests'), minutes: of('minutes'), decisions: of('decisions') }
}

function requireCome({ today }: Context, date: string): void {
  if (date > today) throw refusal(communicationRefusals, 'meeting.future', { date, today }, { field: 'on' })
}
