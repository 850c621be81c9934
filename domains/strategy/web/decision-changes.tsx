import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { BoardDecision } from '../contract.ts'
import { compareDecisions, type DecisionChange } from '../rules/compare-decisions.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'

interface DecisionChangesProps {
  before: BoardDecision
  after: BoardDecision
}

/** What changed from one version to the other, part by part. */
export function DecisionChanges({ before, after }: DecisionChangesProps) {
  const t = useTexts(strategyTexts)
  const changes = compareDecisions(
    { ...before.decision, evidence: before.evidence, serves: before.serves },
    { ...after.decision, evidence: after.evidence, serves: after.serves },
  )
  const { revision } = before.decision
  if (changes.length === 0) return <p className={styles.soft}>{t('noChanges', { revision })}</p>
  return (
    <dl className={styles.changes}>
      {changes.map(change => (
        <div key={[change.part, change.subject, change.field].join(' ')} className={styles.change}>
          <dt>
            <Part change={change} />
          </dt>
          <dd>
            {change.before !== null && <del>{change.before}</del>}
            {change.after !== null && <ins>{change.after}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Part({ change: { part, field, subject } }: { change: DecisionChange }) {
  const t = useTexts(strategyTexts)
  const name = t(`part_${part}`, { subject: subject ?? '' })
  const known = FIELDS.find(one => one === field)
  return (
    <>
      {name}
      {known && part !== 'score' && ` · ${t(`field_${known}`)}`}
    </>
  )
}

const FIELDS = ['name', 'description', 'pros', 'cons', 'weight'] as const
