import { useQueryClient } from '@tanstack/react-query'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { WorkspaceClient } from '#apps/web/rpc/clients.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView } from '../shapes/project-space.ts'

interface MoveDialogProps {
  projectId: string
  move: MoveView
  onClose: () => void
}

/** Asks for the reason that stays in the history, then moves the stage or the project. */
export function MoveDialog({ projectId, move, onClose }: MoveDialogProps) {
  const t = useTexts(processTexts)
  const words = useWords()
  const { client, slug } = useWorkspace()
  const queries = useQueryClient()
  const action = move.label ? words(move.label) : t((KEYS[move.type] ?? move.type) as 'submit')
  const confirm = async (reason: string) => {
    await doMove(client, projectId, move, reason)
    await queries.invalidateQueries({ queryKey: ['record', slug, 'project'] })
  }
  return (
    <ConfirmReason
      open
      title={action}
      action={action}
      danger={move.type === 'cancel'}
      optional={!move.asksReason}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}

const KEYS: Readonly<Record<string, string>> = { loopBack: 'loop_back' }

/** Every move by its route. */
function doMove(client: WorkspaceClient, projectId: string, move: MoveView, reason: string): Promise<unknown> {
  const stage = { projectId, stageKey: move.stageKey ?? '' }
  const said = reason === '' ? {} : { reason }
  const { process } = client
  const routes: Readonly<Record<string, () => Promise<unknown>>> = {
    submit: () => process.submitStage({ ...stage, ...(reason && { note: reason }) }),
    withdraw: () => process.withdrawStage({ ...stage, ...said }),
    return: () => process.returnStage({ ...stage, reason }),
    waive: () => process.waiveStage({ ...stage, reason }),
    skip: () => process.skipStage({ ...stage, reason }),
    loopBack: () => process.loopBack({ ...stage, to: move.target ?? '', reason }),
    branch: () => process.branchStage({ ...stage, branchId: move.target ?? '', reason }),
    pause: () => process.pauseProject({ projectId, ...said }),
    resume: () => process.resumeProject({ projectId, ...said }),
    cancel: () => process.cancelProject({ projectId, reason }),
    close: () => process.closeProject({ projectId, ...said }),
  }
  return routes[move.type]?.() ?? Promise.resolve()
}
