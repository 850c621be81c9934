import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { MoveView, OpenStage } from '../shapes/project-space.ts'
import { decidesAlone } from './decides-alone.ts'
import { projectTexts } from './project-texts.ts'

/** What to know where only the reader could approve what they submit themselves; null where others can. */
export function useOwnApproval({ rule, approval }: OpenStage, moves: readonly MoveView[]): string | null {
  const t = useTexts(projectTexts)
  const { api, me } = useWorkspace()
  const own = approval ? approval.submitterId === me.person.id : moves.some(maySubmit)
  const concerns = own && decidesAlone(rule, me.person.id)
  const setting = useQuery({
    ...api.process.soleHolder.queryOptions(),
    meta: { reads: ['workspace'] },
    enabled: concerns,
  })
  if (!concerns || !setting.data) return null
  return t((approval?.mayDecide ?? setting.data.allowed) ? 'ownAllowed' : 'ownRefused')
}

function maySubmit({ type, whyNot }: MoveView): boolean {
  return type === 'submit' && whyNot?.code !== 'right.missing'
}
