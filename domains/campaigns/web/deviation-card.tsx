import { useState } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { NoteField } from '#kernel/entity/field.ts'
import { deviation as entity } from '../entities/deviation.ts'
import { type Deviation, isBeyond, type Threshold } from './by-threshold.ts'
import styles from './campaigns.module.css'
import { campaignsTexts } from './campaigns-texts.ts'
import { useCampaignForms } from './use-campaigns.ts'

const asked = (field: NoteField) => ({ ...field, required: true }) as const
const FIELDS = { cause: asked(entity.fields.cause), measure: asked(entity.fields.measure) }

interface DeviationCardProps {
  deviation: Deviation
  /** Of the project's gate; null where none asks. */
  threshold: Threshold | null
}

/** One deviation: how far it went, and its answer. */
export function DeviationCard({ deviation, threshold }: DeviationCardProps) {
  const t = useTexts(campaignsTexts)
  const label = useLabel()
  const forms = useCampaignForms()
  const { barred } = useWriteIn(deviation.projectId, 'campaigns', deviation.ownerId, deviation.iteration)
  const [answering, answer] = useState(false)
  const { fields } = entity
  const shown = (value: string) => (deviation.kind === 'money' ? formatAmount(value) : value)
  const actual = isWaiting(deviation)
    ? t(deviation.kind === 'start' ? 'notStarted' : 'notFinished')
    : t('actual', { value: shown(deviation.actual) })
  return (
    <li className={styles.card}>
      <div className={styles.words}>
        <p className={styles.name}>
          <To href={`/campaigns/${deviation.campaignId}`}>{deviation.subject}</To>
          <span>{label(fields.kind.options[deviation.kind])}</span>
          <strong>
            <Size deviation={deviation} />
          </strong>
          <StateTag tone={deviation.state === 'open' ? 'attention' : toneOfOption('passed')}>
            {label(fields.state.options[deviation.state])}
          </StateTag>
          {threshold && <Beyond deviation={deviation} threshold={threshold} />}
        </p>
        <p className={styles.soft}>
          {t('planned', { value: shown(deviation.planned) })} · {actual}
        </p>
        {deviation.cause && <p>{t('cause', { text: deviation.cause })}</p>}
        {deviation.measure && <p>{t('measure', { text: deviation.measure })}</p>}
        {deviation.answeredById && (
          <p className={styles.soft}>
            <Person id={deviation.answeredById} /> {deviation.answeredOn}
          </p>
        )}
      </div>
      <ActionButton
        reason={barred}
        type={deviation.state === 'open' ? 'primary' : 'default'}
        onClick={() => answer(true)}
      >
        {t(deviation.state === 'open' ? 'answer' : 'answerAgain')}
      </ActionButton>
      <ChangeForm
        open={answering}
        title={`${t('answer')} · ${deviation.subject}`}
        fields={FIELDS}
        record={deviation}
        onSubmit={(values, known) => forms.answer({ ...known, ...values })}
        onClose={() => answer(false)}
      />
    </li>
  )
}

/** A start or finish that has not come yet bears no date. */
function isWaiting({ kind, actual }: Deviation): boolean {
  return kind !== 'money' && !/^\d/.test(actual)
}

function Size({ deviation }: { deviation: Deviation }) {
  const t = useTexts(campaignsTexts)
  const { days, difference, percent } = deviation
  if (days !== null) return <>{t(days > 0 ? 'late' : 'early', { count: Math.abs(days) })}</>
  const over = !difference?.startsWith('-')
  const size = percent === null ? t('unplanned') : `${percent.replace('-', '')}%`
  const amount = formatAmount((difference ?? '0').replace('-', ''))
  return <>{t(over ? 'over' : 'under', { percent: `${amount} (${size})` })}</>
}

/** Whether the gate will ask about it, and from where on it does. */
function Beyond({ deviation, threshold }: { deviation: Deviation; threshold: Threshold }) {
  const t = useTexts(campaignsTexts)
  const beyond = isBeyond(deviation, threshold)
  const limit =
    deviation.kind === 'money'
      ? t('limitPercent', { percent: threshold.percent })
      : t('limitDays', { count: threshold.days })
  return <StateTag tone={beyond ? 'failed' : 'neutral'}>{t(beyond ? 'beyond' : 'within', { limit })}</StateTag>
}
