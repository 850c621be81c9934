import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { resourceNeed } from '../../entities/resource-need.ts'

export type ResourceNeed = RecordOf<typeof resourceNeed>
export type Kind = ResourceNeed['kind']

export const KINDS = Object.keys(resourceNeed.fields.kind.options) as readonly Kind[]

/** As many as are worked through by hand. */
const ALL = 200

/** The needs of a project, of all its iterations, or those for one task, by the day on which they are needed. */
export function useNeeds(projectId: string, taskId?: string) {
  const filter = taskId === undefined ? [] : [{ field: 'taskId', is: 'eq' as const, value: taskId }]
  return useRecords(resourceNeed, { project: projectId, filter, sort: 'neededFrom', limit: ALL })
}

/** What a form sends: the form says why it is refused. */
export function useNeedForms() {
  const { plan } = useWorkspace().client
  const send = useSend()
  return {
    add: send(plan.addNeed),
    secure: send(plan.secureNeed),
    answerGap: send(plan.answerGap),
    assign: send(plan.assignNeed),
    drop: send(plan.dropNeed),
    reopen: send(plan.reopenNeed),
    declare: send(plan.declareNoNeed),
    withdraw: send(plan.withdrawNoNeed),
  }
}
