import type { Label } from '#kernel/entity/field.ts'

interface OfActivity {
  readonly stageKey: string | null
  readonly activityKey: string | null
}

export interface NamedTask extends OfActivity {
  readonly title: string
}

interface NotedTask extends OfActivity {
  readonly note: string | null
}

interface NamingStage {
  readonly id: string
  readonly activities: readonly NamingActivity[]
}

interface NamingActivity {
  readonly id: string
  readonly label: Label
  readonly help?: Label | null
}

/** What a task is called: a task that still bears its activity's name bears it in every language. */
export function taskName(task: NamedTask, stages: readonly NamingStage[], language: keyof Label): string {
  return inLanguage(task.title, activityOf(task, stages)?.label, language)
}

/** What a task's note says: what the playbook wrote is read in every language until somebody writes something else. */
export function taskNote(task: NotedTask, stages: readonly NamingStage[], language: keyof Label): string | null {
  return task.note && inLanguage(task.note, activityOf(task, stages)?.help, language)
}

function activityOf(task: OfActivity, stages: readonly NamingStage[]): NamingActivity | undefined {
  const activities = stages.find(stage => stage.id === task.stageKey)?.activities ?? []
  return activities.find(activity => activity.id === task.activityKey)
}

function inLanguage(text: string, given: Label | null | undefined, language: keyof Label): string {
  return given && (given.zh === text || given.en === text) ? given[language] : text
}
