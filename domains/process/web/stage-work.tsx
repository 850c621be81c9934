import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { stageParts } from '#apps/web/stage-parts.ts'
import { GatePanel } from '#apps/web/ui/gate-panel.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, OpenStage, ProjectSpace } from '../shapes/project-space.ts'
import { DeliverableList } from './deliverable-list.tsx'
import { EarlierRun } from './earlier-run.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PassedStage } from './passed-stage.tsx'
import { usePlaces } from './project-paths.ts'
import { projectTexts } from './project-texts.ts'
import { approvalShown, decisionShown, gateShown, keyOfMove, movesShown } from './shown.ts'
import styles from './stage-work.module.css'
import { useOwnApproval } from './use-own-approval.ts'
import { useTelling } from './use-telling.ts'

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
      {open && space.project.iteration > 1 && <Before space={space} stageKey={stageKey} />}
    </>
  )
}

function OpenStageWork({ space, stage }: { space: ProjectSpace; stage: OpenStage }) {
  const telling = useTelling()
  const toPlace = usePlaces(space.project.id)
  const [asked, ask] = useState<MoveView | null>(null)
  const history = space.history
    .filter(one => one.stageKey === stage.key && one.iteration === space.project.iteration)
    .reverse()
  const mine = space.moves.filter(move => move.stageKey === stage.key)
  const own = useOwnApproval(stage, mine)
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <DeliverableList projectId={space.project.id} items={stage.deliverables} />
        <Suspense>
          {stageParts.map(([name, Part]) => (
            <Part key={name} projectId={space.project.id} stageKey={stage.key} />
          ))}
        </Suspense>
      </div>
      <div className={styles.gate}>
        <GatePanel
          report={gateShown(stage.gate, toPlace)}
          approval={{ ...approvalShown(stage, telling.people, telling.say), own }}
          moves={movesShown(space.moves, stage.key)}
          history={history.map(decision => decisionShown(decision, telling))}
          onMove={kind => ask(mine.find(move => keyOfMove(move) === kind) ?? null)}
          fixedMain
        />
      </div>
      {asked && <MoveDialog projectId={space.project.id} move={asked} stage={stage} onClose={() => ask(null)} />}
    </div>
  )
}

/** The same stage in an earlier iteration, beside the new one on request. */
function Before({ space, stageKey }: { space: ProjectSpace; stageKey: string }) {
  const t = useTexts(projectTexts)
  const [shown, show] = useState(false)
  return (
    <div className={styles.before}>
      <Button onClick={() => show(!shown)} aria-expanded={shown}>
        {shown ? t('hideEarlier') : t('showEarlier')}
      </Button>
      {shown && <EarlierRun projectId={space.project.id} stageKey={stageKey} current={space.project.iteration} />}
    </div>
  )
}
