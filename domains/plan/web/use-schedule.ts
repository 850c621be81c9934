import { useQuery } from '@tanstack/react-query'
import { useLocale } from '#apps/web/i18n/locale.ts'
import { useProjectPlaybook } from '#apps/web/records/use-project-playbook.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { ScheduledTask, TaskRecord } from '../contract.ts'
import { taskName, taskNote } from '../rules/task-words.ts'

const READS = ['task', 'task_link', 'calendar_day', 'project', 'stage']

/** A project's tasks with their order and conflicts, kept true while others work on it. */
export function useSchedule(projectId: string) {
  const { api } = useWorkspace()
  return useQuery(api.plan.schedule.queryOptions({ input: { projectId }, meta: { reads: READS } }))
}

/** What the playbook calls stages and activities, in the reader's language. */
export function usePlaybookWords(projectId: string) {
  const locale = useLocale()
  const stages = useProjectPlaybook(projectId).data?.stages ?? []
  const language = locale === 'en' ? 'en' : 'zh'
  const said = (label: Label) => label[language]
  return {
    stages: stages.map(stage => ({ key: stage.id, name: said(stage.name) })),
    titleOf: (one: Pick<ScheduledTask, 'title' | 'stageKey' | 'activityKey'>): string =>
      taskName(one, stages, language),
    noteOf: (one: TaskRecord): string | null => taskNote(one, stages, language),
  }
}
export type PlaybookWords = ReturnType<typeof usePlaybookWords>
