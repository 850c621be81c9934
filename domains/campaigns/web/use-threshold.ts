import { useQuery } from '@tanstack/react-query'
import { recordType } from '#apps/web/records/record-types.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { Threshold } from './by-threshold.ts'

const CHECK = 'plan.deviations_answered'

/** The threshold of the gate that asks about deviations; null where no gate of the project's playbook does. */
export function useThreshold(projectId: string): Threshold | null {
  const { api } = useWorkspace()
  const found = useRecord(recordType('project').entity, projectId).data as { playbookId?: string } | undefined
  const id = found?.playbookId ?? ''
  const { data } = useQuery(
    api.process.playbook.queryOptions({ input: { id }, enabled: id !== '', staleTime: Infinity }),
  )
  const criterion = data?.stages.flatMap(stage => stage.criteria).find(one => one.check === CHECK)
  return criterion ? { days: Number(criterion.params.days), percent: Number(criterion.params.percent) } : null
}
