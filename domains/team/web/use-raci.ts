import { useQuery } from '@tanstack/react-query'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { useRecordTitles } from '#apps/web/record-titles.ts'
import { recordType } from '#apps/web/records/record-types.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { task } from '#domains/plan/contract.ts'
import { raciView } from './raci-view.ts'

const READS = ['raci_entry', 'task', 'project', 'person']

/** Who is what on which task of a project, by stage and person, in the reader's language. */
export function useRaci(projectId: string) {
  const { api } = useWorkspace()
  const found = useQuery(api.team.raci.queryOptions({ input: { projectId }, meta: { reads: READS } }))
  const titleOf = useRecordTitles(task, projectId)
  const stages = useStages(projectId)
  return { found, view: found.data && raciView(found.data, stages, titleOf) }
}

/** The stages of the project's playbook by name, in its order. */
function useStages(projectId: string): { key: string; name: string }[] {
  const { api } = useWorkspace()
  const label = useLabel()
  const project = useRecord(recordType('project').entity, projectId).data as { playbookId?: string } | undefined
  const id = project?.playbookId ?? ''
  const { data } = useQuery(
    api.process.playbook.queryOptions({ input: { id }, enabled: id !== '', staleTime: Infinity }),
  )
  return (data?.stages ?? []).map(stage => ({ key: stage.id, name: label(stage.name) }))
}
