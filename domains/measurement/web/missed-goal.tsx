import { useState } from 'react'
import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { EvaluationView } from '../contract.ts'
import type { adjustment } from '../entities/adjustment.ts'
import { AdjustmentItem } from './adjustment-item.tsx'
import styles from './adjustments-page.module.css'
import { AnswerForm } from './answer-form.tsx'
import { measurementTexts } from './measurement-texts.ts'
import { Verdict } from './verdict.tsx'

interface MissedGoalProps {
  line: EvaluationView['lines'][number]
  projectId: string
  /** An iteration that is over takes no further answer. */
  past: boolean
  answers: readonly RecordOf<typeof adjustment>[]
}

/** A missed goal with its numbers and cause, and what is done about it. */
export function MissedGoal({ line, projectId, past, answers }: MissedGoalProps) {
  const t = useTexts(measurementTexts)
  const { barred } = useWriteIn(projectId, 'measurement')
  const [answering, setAnswering] = useState<'change' | 'keep'>()
  const answered = answers.some(one => one.state === 'decided')
  const waiting = answers.some(one => one.state === 'proposed')
  const figure = (value: string | null) =>
    value === null ? '—' : `${formatDecimal(Number(value).toFixed(2))} ${line.unit ?? ''}`
  return (
    <Section
      title={<To href={`/goals/${line.goalId}`}>{line.statement}</To>}
      aside={
        <StateTag tone={answered ? 'passed' : 'attention'} dot>
          {t(answered ? 'answered' : 'unanswered')}
        </StateTag>
      }
    >
      <div className={styles.about}>
        <Verdict verdict={line.verdict} />
        <span>
          {t('target')} {figure(line.target)}
        </span>
        <span>
          {t('actual')} {figure(line.actual)}
        </span>
        <p className={styles.cause}>{line.cause}</p>
      </div>
      {answers.length > 0 && (
        <div className={styles.answers}>
          {answers.map(one => (
            <AdjustmentItem key={one.id} record={one} />
          ))}
        </div>
      )}
      {!past && (
        <div className={styles.buttons}>
          <ActionButton
            type={answered || waiting ? 'default' : 'primary'}
            reason={barred}
            onClick={() => setAnswering('change')}
          >
            {t('adjust')}
          </ActionButton>
          <ActionButton reason={barred} onClick={() => setAnswering('keep')}>
            {t('keep')}
          </ActionButton>
        </div>
      )}
      <AnswerForm projectId={projectId} goalId={line.goalId} kind={answering} onClose={() => setAnswering(undefined)} />
    </Section>
  )
}
