import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { projectTexts } from './project-texts.ts'
import type { PeopleById, Say } from './shown.ts'

/** What the words about a decision need: names, the workspace's clock, and the sentences. */
export function useTelling(): { people: PeopleById; timeZone: string; say: Say } {
  const t = useTexts(projectTexts)
  const { byId } = usePeople()
  const { me } = useWorkspace()
  return { people: byId, timeZone: me.workspace.timeZone, say: t as Say }
}
