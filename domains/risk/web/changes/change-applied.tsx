import { sumMoney } from '@yingce/finance/money'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { changeRequest } from '../../entities/change-request.ts'
import { changeTexts } from './change-texts.ts'
import styles from './changes.module.css'
import { useSignedAmount } from './effect-line.tsx'
import type { Change } from './use-changes.ts'

/** What applying a change has set, task by task; and the money that waits for the next budget. */
export function ChangeApplied({ change }: { change: Change }) {
  const t = useTexts(changeTexts)
  const label = useLabel()
  const { applied, appliedAt } = change
  if (!appliedAt) return null
  return (
    <Section title={t('appliedTitle')} aside={<Moment value={appliedAt} />}>
      <ApprovedMoney change={change} />
      <ul>
        {(applied ?? []).map(row => (
          <li key={row.taskId} className={styles.operation}>
            <span className={styles.words}>
              <Reference type="task" id={row.taskId} />{' '}
              <span className={styles.soft}>
                {[daysOf(row.fromStart, row.fromFinish), daysOf(row.toStart, row.toFinish)].filter(Boolean).join(' → ')}
                {' · '}
                {label(changeRequest.fields.applied.of.how.options[row.how])}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ApprovedMoney({ change }: { change: Change }) {
  const t = useTexts(changeTexts)
  const amount = useSignedAmount()
  const rows = (change.operations ?? []).filter(one => one.kind === 'money')
  if (rows.length === 0 || change.state !== 'applied') return null
  const sum = sumMoney(rows.map(one => one.amount ?? '0'))
  return (
    <p className={styles.none}>
      {t('moneyApproved', { amount: amount(sum) })}{' '}
      <To href={`/projects/${change.projectId}/budget`}>{t('toBudget')}</To>
    </p>
  )
}

function daysOf(start: string | null, finish: string | null): string {
  if (!start || !finish) return ''
  return start === finish ? start : `${start} – ${finish}`
}
