import { To } from '#apps/web/ui/to.tsx'
import { usePlaybookWords } from './use-schedule.ts'

/** The stage that a task belongs to by its name in the reader's language, as a link to it. */
export function TaskStage({ projectId, stageKey }: { projectId: string; stageKey: string }) {
  const { stages } = usePlaybookWords(projectId)
  const name = stages.find(stage => stage.key === stageKey)?.name
  return <To href={`/projects/${projectId}?stage=${stageKey}`}>{name ?? stageKey}</To>
}
