import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import type { WorkspaceClient } from '#apps/web/rpc/clients.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, OpenStage } from '../shapes/project-space.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { LoopDialog } from './loop-dialog.tsx'
import { projectTexts } from './project-texts.ts'
import { ReturnDialog } from './return-dialog.tsx'

interface MoveDialogProps {
  projectId: string
  move: MoveView
  /** The stage under way that the move is about. */
  stage?: OpenStage
  onClose: () => void
}

/** Asks for what a move needs, says what it does, and makes it. */
export function MoveDialog(props: MoveDialogProps) {
  const { projectId, move, stage, onClose } = props
  const approval = stage?.approval
  if (move.type === 'approve' && approval) return <ApproveDialog approvalId={approval.id} onClose={onClose} />
  if (move.type === 'return' && approval)
    return <ReturnDialog approval={approval} stageKey={move.stageKey} gate={stage?.gate ?? null} onClose={onClose} />
  if (move.type === 'loopBack') return <LoopDialog projectId={projectId} move={move} onClose={onClose} />
  return <PlainMove {...props} />
}

/** A move that asks for a reason at most. */
function PlainMove({ projectId, move, onClose }: MoveDialogProps) {
  const t = useTexts(processTexts)
  const say = useTexts(projectTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const make = useCommand((reason: string) => makeMove(client, projectId, move, reason), { onRefused: () => undefined })
  const action = move.label ? words(move.label) : t(move.type as 'submit')
  return (
    <ConfirmReason
      open
      title={action}
      help={say(`${move.type}Help` as 'submitHelp')}
      action={action}
      danger={move.type === 'cancel'}
      optional={!move.asksReason}
      label={move.asksReason ? undefined : say('comment')}
      onConfirm={reason => make.mutateAsync(reason)}
      onClose={onClose}
    />
  )
}

/** Every move by its route. */
function makeMove(client: WorkspaceClient, projectId: string, move: MoveView, reason: string): Promise<unknown> {
  const stage = { projectId, stageKey: move.stageKey ?? '' }
  const said = reason === '' ? {} : { reason }
  const { process } = client
  const routes: Readonly<Record<string, () => Promise<unknown>>> = {
    submit: () => process.submitStage({ ...stage, ...(reason && { note: reason }) }),
    withdraw: () => process.withdrawStage({ ...stage, ...said }),
    waive: () => process.waiveStage({ ...stage, reason }),
    skip: () => process.skipStage({ ...stage, reason }),
    branch: () => process.branchStage({ ...stage, branchId: move.target ?? '', reason }),
    pause: () => process.pauseProject({ projectId, ...said }),
    resume: () => process.resumeProject({ projectId, ...said }),
    cancel: () => process.cancelProject({ projectId, reason }),
    close: () => process.closeProject({ projectId, ...said }),
  }
  const route = routes[move.type]
  if (!route) throw new Error(`no route for the move ${move.type}`)
  return route()
}
