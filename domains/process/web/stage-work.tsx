import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { GatePanel } from '#apps/web/ui/gate-panel.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, OpenStage, ProjectSpace } from '../shapes/project-space.ts'
import { ApprovalDecision } from './approval-decision.tsx'
import { DeliverableList } from './deliverable-list.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PassedStage } from './passed-stage.tsx'
import { projectTexts } from './project-texts.ts'
import { approvalShown, decisionShown, gateShown, movesShown } from './shown.ts'
import styles from './stage-work.module.css'

/** One stage of a project: what it makes at the left, its gate at the right. */
export function StageWork({ space, stageKey }: { space: ProjectSpace; stageKey: string }) {
  const words = useWords()
  const run = space.stages.find(stage => stage.key === stageKey)
  const open = space.open.find(stage => stage.key === stageKey)
  if (!run) return null
  return (
    <>
      <p className={styles.purpose}>{words(run.purpose)}</p>
      {open ? <OpenStageWork space={space} stage={open} /> : <PassedStage space={space} run={run} />}
    </>
  )
}

function OpenStageWork({ space, stage }: { space: ProjectSpace; stage: OpenStage }) {
  const t = useTexts(projectTexts)
  const say = t as (key: string, params?: Record<string, unknown>) => string
  const { byId } = usePeople()
  const [asked, ask] = useState<MoveView | null>(null)
  const history = space.history.filter(decision => decision.stageKey === stage.key)
  const moveOf = (kind: string) => {
    const [type = '', target] = kind.replace('loop_back', 'loopBack').split(':')
    return space.moves.find(
      move => move.stageKey === stage.key && move.type === type && (move.target ?? undefined) === target,
    )
  }
  return (
    <div className={styles.columns}>
      <DeliverableList projectId={space.project.id} items={stage.deliverables} />
      <div className={styles.gate}>
        <GatePanel
          report={gateShown(stage.gate, space.project.id)}
          approval={approvalShown(stage, byId, say)}
          moves={movesShown(space.moves, stage)}
          history={history.map(decision => decisionShown(decision, byId, say))}
          onMove={kind => ask(moveOf(kind) ?? null)}
          fixedMain
        />
        {stage.approval && <ApprovalDecision approvalId={stage.approval.id} projectId={space.project.id} />}
      </div>
      {asked && <MoveDialog projectId={space.project.id} move={asked} onClose={() => ask(null)} />}
    </div>
  )
}
