import { useQuery } from '@tanstack/react-query'
import { useLabel } from '#apps/web/i18n/use-texts.ts'
import { useRecordTitles } from '#apps/web/record-titles.ts'
import { useProjectPlaybook } from '#apps/web/records/use-project-playbook.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { task } from '#domains/plan/contract.ts'
import { raciView } from './raci-view.ts'

const READS = ['raci_entry', 'task', 'project', 'person']

/** Who is what on which task of a project, by stage and person, in the reader's language. */
export function useRaci(projectId: string) {
  const { api } = useWorkspace()
  const found = useQuery(api.team.raci.queryOptions({ input: { projectId }, meta: { reads: READS } }))
  const titleOf = useRecordTitles(task, projectId)
  const label = useLabel()
  const { data: playbook } = useProjectPlaybook(projectId)
  const stages = (playbook?.stages ?? []).map(stage => ({ key: stage.id, name: label(stage.name) }))
  return { found, view: found.data && raciView(found.data, stages, titleOf) }
}
