import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { adjustment } from '../entities/adjustment.ts'
import { AdjustmentActions } from './adjustment-actions.tsx'
import styles from './adjustments-page.module.css'
import { measurementTexts } from './measurement-texts.ts'

type Adjustment = RecordOf<typeof adjustment>

const TONES = { proposed: 'active', decided: 'passed', withdrawn: 'neutral' } satisfies Record<
  Adjustment['state'],
  Tone
>

/** One adjustment: what changes, from what to what, why, and what that should bring. */
export function AdjustmentItem({ record }: { record: Adjustment }) {
  const t = useTexts(measurementTexts)
  const label = useLabel()
  const { options } = adjustment.fields.state
  return (
    <article id={record.id} className={`${styles.item} ${record.state === 'withdrawn' ? styles.withdrawn : ''}`}>
      <div className={styles.head}>
        <h3 className={styles.words}>{titleOf(record, label)}</h3>
        <StateTag tone={TONES[record.state]}>{label(options[record.state])}</StateTag>
        <div className={styles.actions}>
          <AdjustmentActions record={record} />
        </div>
      </div>
      {record.kind === 'change' && <Change record={record} />}
      <dl className={styles.facts}>
        <Fact name={t('why')} words={record.why} />
        <Fact name={t('expected')} words={record.expectedEffect} />
        <Fact name={t('measured')} words={record.measuredEffect} />
        {record.decidedAt && (
          <>
            <dt>{label(adjustment.fields.decidedBy.label)}</dt>
            <dd>
              <Person id={record.decidedBy} /> <Moment value={record.decidedAt} />
            </dd>
          </>
        )}
      </dl>
    </article>
  )
}

/** A decision not to adjust has no title of its own, and is called so in the reader's language. */
function titleOf({ kind, what }: Adjustment, label: ReturnType<typeof useLabel>): string {
  const name = adjustment.fields.kind.options[kind]
  return what === name.zh || what === name.en ? label(name) : what
}

function Change({ record }: { record: Adjustment }) {
  const t = useTexts(measurementTexts)
  return (
    <dl className={styles.change}>
      <div>
        <dt>{t('before')}</dt>
        <dd>{record.before ?? '—'}</dd>
      </div>
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      <div>
        <dt>{t('after')}</dt>
        <dd>{record.after ?? '—'}</dd>
      </div>
    </dl>
  )
}

function Fact({ name, words }: { name: string; words: string | null }) {
  if (!words) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </>
  )
}
