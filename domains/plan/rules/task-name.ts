import type { Label } from '#kernel/entity/field.ts'

export interface NamedTask {
  readonly title: string
  readonly stageKey: string | null
  readonly activityKey: string | null
}

interface NamingStage {
  readonly id: string
  readonly activities: readonly { readonly id: string; readonly label: Label }[]
}

/** What a task is called: a task that still bears its activity's name bears it in every language. */
export function taskName(task: NamedTask, stages: readonly NamingStage[], language: keyof Label): string {
  const activities = stages.find(stage => stage.id === task.stageKey)?.activities ?? []
  const label = activities.find(activity => activity.id === task.activityKey)?.label
  return label && (label.zh === task.title || label.en === task.title) ? label[language] : task.title
}
