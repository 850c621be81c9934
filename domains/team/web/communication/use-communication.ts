import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { communicationItem } from '../../entities/communication-item.ts'

export type Item = RecordOf<typeof communicationItem>

/** As many as a plan can be read with. */
const ALL = 200

/** What is told in a project, of all its iterations; what is due first on top. */
export function useItems(projectId: string) {
  return useRecords(communicationItem, { project: projectId, sort: 'nextOn', limit: ALL })
}

/** What forms about the communication plan send: the form says why it is refused. */
export function useItemForms() {
  const { team } = useWorkspace().client
  const send = useSend()
  return {
    add: send(team.addItem),
    tell: send(team.tellItem),
    reschedule: send(team.rescheduleItem),
    end: send(team.endItem),
    reopen: send(team.reopenItem),
    assign: send(team.assignItem),
  }
}
