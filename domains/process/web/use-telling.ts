import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { ProjectSpace } from '../shapes/project-space.ts'
import { projectTexts } from './project-texts.ts'
import type { Say, Telling } from './shown.ts'

/** What the words about a decision need: names, the workspace's clock, and the sentences. */
export function useTelling({ stages, formerStages }: Pick<ProjectSpace, 'stages' | 'formerStages'>): Telling {
  const t = useTexts(projectTexts)
  const words = useWords()
  const { byId } = usePeople()
  const { me } = useWorkspace()
  const names = new Map([...formerStages, ...stages].map(stage => [stage.key, words(stage.name)]))
  return { people: byId, timeZone: me.workspace.timeZone, say: t as Say, stageName: key => names.get(key) ?? key }
}
