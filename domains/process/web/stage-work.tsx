import { Button } from 'antd'
import { Suspense, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { stageParts } from '#apps/web/stage-parts.ts'
import { GatePanel } from '#apps/web/ui/gate-panel.tsx'
import { usePlaces } from '#apps/web/ui/project-paths.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, OpenStage as OpenStageShape, ProjectSpace } from '../shapes/project-space.ts'
import { DeliverableList } from './deliverable-list.tsx'
import { EarlierRun } from './earlier-run.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PassedStage } from './passed-stage.tsx'
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
      {open ? <OpenStage space={space} stage={open} /> : <PassedStage space={space} run={run} />}
    </>
  )
}

/** A stage under way; from the second iteration on the earlier one stands beside it on request. */
function OpenStage({ space, stage }: { space: ProjectSpace; stage: OpenStageShape }) {
  const t = useTexts(projectTexts)
  const [compared, compare] = useState(false)
  const { iteration } = space.project
  const work = <OpenStageWork space={space} stage={stage} />
  if (iteration === 1) return work
  return (
    <>
      <Button className={styles.compareButton} onClick={() => compare(!compared)} aria-expanded={compared}>
        {compared ? t('hideEarlier') : t('showEarlier')}
      </Button>
      {!compared && work}
      {compared && (
        <div className={styles.compare}>
          <div>
            <p className={styles.purpose}>{t('iteration', { count: iteration })}</p>
            {work}
          </div>
          <div>
            <EarlierRun space={space} stageKey={stage.key} />
          </div>
        </div>
      )}
    </>
  )
}

function OpenStageWork({ space, stage }: { space: ProjectSpace; stage: OpenStageShape }) {
  const telling = useTelling(space)
  const toPlace = usePlaces(space.project.id)
  const [asked, ask] = useState<MoveView | null>(null)
  const history = space.history
    .filter(one => one.stageKey === stage.key && one.iteration === space.project.iteration)
    .reverse()
  const onlyLooks = useWriteIn(space.project.id, 'process').barred?.never ?? false
  const moves = onlyLooks ? [] : space.moves
  const mine = moves.filter(move => move.stageKey === stage.key)
  const own = useOwnApproval(stage, mine)
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <div data-tour="deliverables">
          <DeliverableList projectId={space.project.id} items={stage.deliverables} />
        </div>
        <Suspense>
          {stageParts.map(([name, Part]) => (
            <div key={name} data-tour={name}>
              <Part projectId={space.project.id} stageKey={stage.key} />
            </div>
          ))}
        </Suspense>
      </div>
      <div className={styles.gate} data-tour="gate">
        <GatePanel
          report={gateShown(stage.gate, toPlace)}
          approval={{ ...approvalShown(stage, telling.people, telling.say), own }}
          moves={movesShown(moves, stage.key)}
          onlyLooks={onlyLooks}
          history={history.map(decision => decisionShown(decision, telling))}
          onMove={kind => ask(mine.find(move => keyOfMove(move) === kind) ?? null)}
          fixedMain
        />
      </div>
      {asked && <MoveDialog projectId={space.project.id} move={asked} stage={stage} onClose={() => ask(null)} />}
    </div>
  )
}
