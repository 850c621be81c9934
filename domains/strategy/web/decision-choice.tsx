import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'
import { chosenName } from '../rules/compare-decisions.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'

/** What was chosen and why; a draft shows what its earlier version chose, and says so. */
export function DecisionChoice({ record }: { record: RecordOf<typeof decision> }) {
  const t = useTexts(strategyTexts)
  const chosen = chosenName(record)
  const draft = record.state === 'draft'
  return (
    <Section title={t('choice')} padded>
      {!chosen && <p className={styles.soft}>{t('notChosen')}</p>}
      {chosen && draft && <p className={styles.notice}>{t('choiceCarried')}</p>}
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
