import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { resourceAssessment as entity } from '../entities/resource-assessment.ts'
import { resourceLack } from '../rules/resource-lack.ts'
import styles from './resources.module.css'
import { strategyTexts } from './strategy-texts.ts'

type Assessment = RecordOf<typeof entity>

interface ResourceRowProps {
  assessment: Assessment
  barred: Barred | null
  onAssess: () => void
}

/** A resource: what there is against what is needed, and how a gap is filled. */
export function ResourceRow({ assessment, barred, onAssess }: ResourceRowProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const { id, resource, have, need, gap, answer, answeredById } = assessment
  const { fields } = entity
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <To href={`/resource-assessments/${id}`}>{resource}</To>
        <Standing assessment={assessment} />
      </p>
      <dl className={styles.words}>
        <div>
          <dt>{label(fields.have.label)}</dt>
          <dd>{have ?? '—'}</dd>
        </div>
        <div>
          <dt>{label(fields.need.label)}</dt>
          <dd>{need ?? '—'}</dd>
        </div>
        {gap === 'yes' && (
          <div>
            <dt>{label(fields.answer.label)}</dt>
            <dd>
              {answer ?? '—'} {answeredById && <Person id={answeredById} />}
            </dd>
          </div>
        )}
      </dl>
      <ActionButton size="small" reason={barred} onClick={onAssess}>
        {t(resourceLack(assessment) ? 'assess' : 'assessAgain')}
        <span className="visually-hidden"> · {resource}</span>
      </ActionButton>
    </li>
  )
}

function Standing({ assessment }: { assessment: Assessment }) {
  const t = useTexts(strategyTexts)
  const lack = resourceLack(assessment)
  if (assessment.gap === 'no' && !lack) return <StateTag tone="passed">{t('enough')}</StateTag>
  if (assessment.gap === 'yes' && !lack) return <StateTag tone="active">{t('gapAnswered')}</StateTag>
  const isGap = lack === 'answer' || lack === 'answeredById'
  return <StateTag tone={isGap ? 'failed' : 'attention'}>{t(isGap ? 'gapOpen' : 'resourceOpen')}</StateTag>
}
