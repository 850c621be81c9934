import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { FieldValue } from '#apps/web/ui/fields/field-value.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { BoardDecision } from '../contract.ts'
import { decision as declaration } from '../entities/decision.ts'
import { chosenName } from '../rules/compare-decisions.ts'
import { isInForce } from '../rules/in-force.ts'
import { latestOfLines } from '../rules/latest-of-lines.ts'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'
import { useBarred } from './use-strategy.ts'

interface DecisionCardProps {
  projectId: string
  kind: BoardDecision['decision']['kind']
  /** All decisions of the kind, in all versions. */
  versions: readonly BoardDecision[]
  onOpen: () => void
}

/** Where the decisions of one kind stand: the latest version of each. */
export function DecisionCard({ projectId, kind, versions, onOpen }: DecisionCardProps) {
  const t = useTexts(strategyTexts)
  const label = useLabel()
  const barred = useBarred(projectId)
  const latest = latestOfLines(versions.map(one => one.decision))
  const shown = versions.filter(one => latest.includes(one.decision.id))
  return (
    <Section title={label(declaration.fields.kind.options[kind])}>
      {shown.length === 0 && (
        <div className={styles.open}>
          <p className={styles.soft}>{t('noDecision')}</p>
          <ActionButton size="small" reason={barred} onClick={onOpen}>
            {t('decideThis')}
          </ActionButton>
        </div>
      )}
      <ul>
        {shown.map(one => (
          <Entry key={one.decision.id} one={one} previous={previousOf(versions, one)} />
        ))}
      </ul>
    </Section>
  )
}

function previousOf(versions: readonly BoardDecision[], { decision }: BoardDecision) {
  return versions.find(one => one.decision.id === decision.previousId)?.decision
}

interface EntryProps {
  one: BoardDecision
  previous: BoardDecision['decision'] | undefined
}

function Entry({ one: { decision, evidence }, previous }: EntryProps) {
  const t = useTexts(strategyTexts)
  const counted = evidence.filter(link => !link.gone).length
  const chosen = chosenName(decision)
  return (
    <li className={styles.entry}>
      <To href={`/decisions/${decision.id}`} className={styles.question}>
        {decision.question}
      </To>
      {chosen && (
        <p>
          <span className={styles.soft}>{decision.state === 'draft' ? t('proposed') : t('chosen')}</span> {chosen}
        </p>
      )}
      {decision.state === 'draft' && previous && isInForce(previous) && (
        <p>
          <To href={`/decisions/${previous.id}`}>{t('inForce', { revision: previous.revision })}</To>
        </p>
      )}
      <p className={styles.facts}>
        <FieldValue name="state" field={declaration.fields.state} value={decision.state} />
        <span className={styles.soft}>{t('version', { revision: decision.revision })}</span>
        {decision.iteration > 1 && (
          <span className={styles.soft}>{t('iteration', { iteration: decision.iteration })}</span>
        )}
        {counted > 0 ? (
          <span className={styles.soft}>{t('evidenceCount', { count: counted })}</span>
        ) : (
          <StateTag tone="attention">{t('noEvidence')}</StateTag>
        )}
      </p>
    </li>
  )
}
