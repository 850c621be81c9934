import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import { chosenName } from '../rules/compare-decisions.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'

type Decision = RecordOf<typeof decision>

interface DecisionChoiceProps {
  record: Decision
  previous: Decision | undefined
}

/** What was chosen and why; a draft shows what its earlier version chose, under the name that it had there, and says so. */
export function DecisionChoice({ record, previous }: DecisionChoiceProps) {
  const t = useTexts(strategyTexts)
  const draft = record.state === 'draft'
  const returned = draft && record.decidedAt !== null
  const carried = draft && !returned
  const chosen = chosenName(carried && previous ? previous : record)
  return (
    <Section title={t('choice')} padded>
      {!chosen && <p className={styles.soft}>{t('notChosen')}</p>}
      {chosen && carried && <p className={styles.notice}>{t('choiceCarried')}</p>}
      {chosen && returned && <p className={styles.notice}>{t('choiceReturned')}</p>}
      {chosen && <p className={styles.chosen}>{chosen}</p>}
      {record.reason && <p className={styles.reason}>{record.reason}</p>}
      {record.decidedAt && (
        <p className={styles.facts}>
          <Person id={record.decidedBy} sign /> <Moment value={record.decidedAt} />
        </p>
      )}
    </Section>
  )
}
