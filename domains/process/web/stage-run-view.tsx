import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { GatePanel } from '#apps/web/ui/gate-panel.tsx'
import { usePlaces } from '#apps/web/ui/project-paths.ts'
import { Section } from '#apps/web/ui/section.tsx'
import type { ProjectSpace, StageView } from '../shapes/project-space.ts'
import { DeliverableList } from './deliverable-list.tsx'
import { ChangeList } from './gate-changes.tsx'
import { projectTexts } from './project-texts.ts'
import { decisionShown, gateShown } from './shown.ts'
import styles from './stage-work.module.css'
import { useTelling } from './use-telling.ts'

/** A stage to look at: what its gate saw when it was decided, and what has changed in its records since. */
export function StageRunView({ space, stage }: { space: ProjectSpace; stage: StageView }) {
  const t = useTexts(projectTexts)
  const { id: projectId, iteration: present } = space.project
  const telling = useTelling(space)
  const toPlace = usePlaces(projectId)
  const { frozen, now, changes, run } = stage
  const earlier = run.iteration < present ? run.iteration : undefined
  const history = [...stage.history].reverse()
  return (
    <>
      <p className={styles.purpose}>
        {t('iteration', { count: run.iteration })} ·{' '}
        {frozen ? t('frozen') : t(run.state === 'planned' ? 'notBegun' : 'gateAsNow')}
      </p>
      <div className={styles.columns}>
        <div className={styles.left}>
          <DeliverableList projectId={projectId} items={stage.deliverables} earlier={earlier} />
          {changes.length > 0 && (
            <Section title={t('changedSince', { count: changes.length })} padded>
              <ChangeList changes={changes} />
            </Section>
          )}
        </div>
        <div className={styles.gate}>
          <GatePanel
            report={gateShown(frozen ?? now, toPlace)}
            moves={[]}
            history={history.map(decision => decisionShown(decision, telling))}
          />
        </div>
      </div>
    </>
  )
}
