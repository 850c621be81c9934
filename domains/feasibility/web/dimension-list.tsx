import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { dimensionKinds } from '../entities/dimension-kinds.ts'
import { feasibilityDimension } from '../entities/feasibility-dimension.ts'
import { dimensionGapWords } from '../rules/gap-words.ts'
import { dimensionGap } from '../rules/study-gaps.ts'
import styles from './feasibility.module.css'
import { feasibilityTexts } from './feasibility-texts.ts'
import { type Dimension, type Study, useStudyForms } from './use-feasibility.ts'

const { question, assessment, score, evidence, insights, blocking, blockingAnswer } = feasibilityDimension.fields
const FIELDS = { question, assessment, score, evidence, insights, blocking, blockingAnswer }

/** The five sides as rows: score, what was found and on what it rests; what is still missing is said in the row. */
export function DimensionList({ study, dimensions }: { study: Study; dimensions: readonly Dimension[] }) {
  const t = useTexts(feasibilityTexts)
  const [editing, edit] = useState<Dimension | null>(null)
  return (
    <Section title={t('sides')} aside={dimensions.length}>
      <ul>
        {dimensions.map(one => (
          <Row key={one.id} study={study} dimension={one} onEdit={() => edit(one)} />
        ))}
      </ul>
      {editing && <AssessForm dimension={editing} onClose={() => edit(null)} />}
    </Section>
  )
}

function Row({ study, dimension, onEdit }: { study: Study; dimension: Dimension; onEdit: () => void }) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  const { barred } = useWriteIn(study.projectId, 'feasibility', dimension.ownerId, study.iteration)
  const name = label(dimensionKinds[dimension.kind])
  return (
    <li className={styles.side}>
      <div className={styles.score}>
        <strong>{name}</strong>
        <Score score={dimension.score} />
      </div>
      <Said dimension={dimension} />
      {study.state === 'draft' && (
        <ActionButton reason={barred} aria-label={t('assessNamed', { name })} onClick={onEdit}>
          {t('assess')}
        </ActionButton>
      )}
    </li>
  )
}

const MOST = 5

function Score({ score }: { score: number | null }) {
  const t = useTexts(feasibilityTexts)
  if (score === null) return <span className={styles.soft}>{t('unscored')}</span>
  return (
    <span role="img" aria-label={t('score', { score })} className={styles.dots}>
      {'●'.repeat(score)}
      <span className={styles.faint}>{'●'.repeat(MOST - score)}</span> {score}
    </span>
  )
}

function Said({ dimension }: { dimension: Dimension }) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  const gap = dimensionGap(dimension)
  const count = dimension.insights?.length ?? 0
  return (
    <div className={styles.said}>
      <p>{dimension.assessment ?? <span className={styles.soft}>{dimension.question}</span>}</p>
      {dimension.evidence && <p className={styles.soft}>{t('evidence', { text: dimension.evidence })}</p>}
      {count > 0 && <p className={styles.soft}>{t('insights', { count })}</p>}
      {dimension.blocking && dimension.blockingAnswer && (
        <p className={styles.soft}>{t('answer', { text: dimension.blockingAnswer })}</p>
      )}
      {gap && <StateTag tone={gap === 'blocked' ? 'failed' : 'attention'}>{label(dimensionGapWords[gap])}</StateTag>}
      {dimension.blocking && !gap && <StateTag tone="attention">{t('answered')}</StateTag>}
    </div>
  )
}

function AssessForm({ dimension, onClose }: { dimension: Dimension; onClose: () => void }) {
  const t = useTexts(feasibilityTexts)
  const label = useLabel()
  const { assess } = useStudyForms()
  return (
    <ChangeForm
      open
      record={dimension}
      title={t('assessNamed', { name: label(dimensionKinds[dimension.kind]) })}
      fields={FIELDS}
      projectId={dimension.projectId}
      onSubmit={(set, known) => assess({ ...known, set })}
      onClose={onClose}
    />
  )
}
