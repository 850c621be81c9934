import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { GatePanel } from '#apps/web/ui/gate-panel.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import type { ProjectSpace, StageRun } from '../shapes/project-space.ts'
import { DeliverableList } from './deliverable-list.tsx'
import { projectTexts } from './project-texts.ts'
import { decisionShown, gateShown } from './shown.ts'
import styles from './stage-work.module.css'

/** A stage that is not under way: what its gate saw when it passed, in any of its iterations. */
export function PassedStage({ space, run }: { space: ProjectSpace; run: StageRun }) {
  const t = useTexts(projectTexts)
  const say = t as (key: string, params?: Record<string, unknown>) => string
  const { byId } = usePeople()
  const { api } = useWorkspace()
  const [iteration, setIteration] = useState(run.iteration)
  const input = { projectId: space.project.id, stageKey: run.key, iteration }
  const stage = useQuery(api.process.readStage.queryOptions({ input }))
  if (stage.error) return <ErrorState error={stage.error} onRetry={() => void stage.refetch()} />
  if (!stage.data) return <Loading />
  const { frozen, now, changes, iterations } = stage.data
  return (
    <>
      {iterations.length > 1 && (
        <Segmented
          value={iteration}
          onChange={setIteration}
          options={iterations.map(count => ({ value: count, label: t('iteration', { count }) }))}
        />
      )}
      <p className={styles.purpose}>
        {frozen ? t('frozen') : t('notBegun')}
        {frozen && changes.length > 0 && ` · ${t('changedSince', { count: changes.length })}`}
      </p>
      <div className={styles.columns}>
        <DeliverableList projectId={space.project.id} items={stage.data.deliverables} />
        <div className={styles.gate}>
          <GatePanel
            report={gateShown(frozen ?? now, space.project.id)}
            moves={[]}
            history={stage.data.history.map(decision => decisionShown(decision, byId, say))}
          />
        </div>
      </div>
    </>
  )
}
