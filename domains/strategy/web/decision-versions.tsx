import { Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { FieldValue } from '#apps/web/ui/fields/field-value.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { BoardDecision } from '../contract.ts'
import { decision } from '../entities/decision.ts'
import { DecisionChanges } from './decision-changes.tsx'
import styles from './decisions.module.css'
import { strategyTexts } from './strategy-texts.ts'

interface DecisionVersionsProps {
  record: RecordOf<typeof decision>
  /** All versions, the latest first. */
  line: readonly BoardDecision[]
}

/** The versions of a decision, and what changed from an earlier one to this. */
export function DecisionVersions({ record, line }: DecisionVersionsProps) {
  const t = useTexts(strategyTexts)
  const mine = line.find(one => one.decision.id === record.id)
  const earlier = line.filter(one => one.decision.revision < record.revision)
  const [chosen, choose] = useState<string | null>(null)
  const compared = earlier.find(one => one.decision.id === chosen) ?? earlier[0]
  return (
    <Section title={t('versions')}>
      <ul>
        {line.map(({ decision: one }) => (
          <li key={one.id} className={styles.version} aria-current={one.id === record.id || undefined}>
            <To href={`/decisions/${one.id}`}>{t('version', { revision: one.revision })}</To>
            <span className={styles.soft}>{t('iteration', { iteration: one.iteration })}</span>
            <FieldValue name="state" field={decision.fields.state} value={one.state} />
          </li>
        ))}
      </ul>
      {mine && compared && (
        <div className={styles.compared}>
          <Select
            aria-label={t('versions')}
            value={compared.decision.id}
            options={earlier.map(one => ({
              value: one.decision.id,
              label: t('compareWith', { revision: one.decision.revision }),
            }))}
            onChange={choose}
          />
          <DecisionChanges before={compared} after={{ ...mine, decision: record }} />
        </div>
      )}
    </Section>
  )
}
