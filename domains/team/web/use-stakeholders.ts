import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { stakeholder } from '../entities/stakeholder.ts'

export type Stakeholder = RecordOf<typeof stakeholder>

/** As many as a grid can be read with. */
const ALL = 200

/** The stakeholders of a project, of all its iterations. */
export function useStakeholders(projectId: string) {
  return useRecords(stakeholder, { project: projectId, sort: '-id', limit: ALL })
}

/** What a form sends: the form says why it is refused. */
export function useStakeholderForms() {
  const { client } = useWorkspace()
  const send = useSend()
  return {
    sign: send(client.team.signOff),
    refuse: send(client.team.refuseSignOff),
    reopen: send(client.team.reopenSignOff),
    assign: send(client.team.assignStakeholder),
  }
}
