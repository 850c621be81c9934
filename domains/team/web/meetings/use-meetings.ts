import { useQuery } from '@tanstack/react-query'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { meeting } from '../../entities/meeting.ts'
import type { meetingAction } from '../../entities/meeting-action.ts'

export type Meeting = RecordOf<typeof meeting>
export type MeetingAction = RecordOf<typeof meetingAction>

/** As many as a project's list shows. */
const ALL = 200
const READS = ['meeting_action', 'task']

/** The meetings of a project, of all its iterations; the latest first. */
export function useMeetings(projectId: string) {
  return useRecords(meeting, { project: projectId, sort: '-plannedOn', limit: ALL })
}

/** What the meetings of a project (or one of them) gave people to do, with the tasks as they are now. */
export function useActions(projectId: string, meetingId?: string) {
  const { api } = useWorkspace()
  const input = meetingId === undefined ? { projectId } : { projectId, meetingId }
  return useQuery(api.team.projectActions.queryOptions({ input, meta: { reads: READS } }))
}

/** What forms about meetings send: the form says why it is refused. */
export function useMeetingForms() {
  const { team } = useWorkspace().client
  const send = useSend()
  return {
    hold: send(team.holdMeeting),
    cancel: send(team.cancelMeeting),
    reopen: send(team.reopenMeeting),
    noActions: send(team.agreeNoActions),
    addAction: send(team.addMeetingAction),
    cancelAction: send(team.cancelMeetingAction),
  }
}

/** What is done by a tick: who has come, and that an action is done. */
export function useTicks() {
  const { client } = useWorkspace()
  return { attendance: useCommand(client.team.meeting.update), finish: useCommand(client.plan.finishTask) }
}
