import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { MoveView, ProjectSpace, StageRun } from '../shapes/project-space.ts'
import { MoveDialog } from './move-dialog.tsx'
import { projectTexts } from './project-texts.ts'
import { keyOfMove } from './shown.ts'
import { StageRunView } from './stage-run-view.tsx'
import styles from './stage-work.module.css'
import { useStageRun } from './use-stage-run.ts'

/** A stage that is not under way, in any of its iterations, with the ways back that lead from it. */
export function PassedStage({ space, run }: { space: ProjectSpace; run: StageRun }) {
  const t = useTexts(projectTexts)
  const [iteration, setIteration] = useState(run.iteration)
  const stage = useStageRun(space.project.id, run.key, iteration)
  if (stage.error) return <ErrorState error={stage.error} onRetry={() => void stage.refetch()} />
  if (!stage.data) return <Loading />
  const { iterations } = stage.data
  return (
    <>
      <Loops space={space} stageKey={run.key} />
      {iterations.length > 1 && (
        <Segmented
          value={iteration}
          onChange={setIteration}
          options={iterations.map(count => ({ value: count, label: t('iteration', { count }) }))}
        />
      )}
      <StageRunView space={space} stage={stage.data} />
    </>
  )
}

/** After the last stage: go on as the next iteration, or close. */
function Loops({ space, stageKey }: { space: ProjectSpace; stageKey: string }) {
  const t = useTexts(processTexts)
  const words = useWords()
  const [asked, ask] = useState<MoveView | null>(null)
  const ways = space.moves.filter(move => move.type === 'loopBack' && move.stageKey === stageKey)
  const close = space.moves.filter(move => move.type === 'close' && ways.length > 0)
  const offered = [...close, ...ways].filter(move => move.allowed)
  if (offered.length === 0) return null
  return (
    <div className={styles.ways}>
      {offered.map((move, index) => (
        <Button key={keyOfMove(move)} type={index === 0 ? 'primary' : 'default'} onClick={() => ask(move)}>
          {move.label ? words(move.label) : t(move.type as 'close')}
        </Button>
      ))}
      {asked && <MoveDialog projectId={space.project.id} move={asked} onClose={() => ask(null)} />}
    </div>
  )
}
