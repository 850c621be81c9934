import { formatDecimal } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { KeyFacts } from '#apps/web/ui/record/key-facts.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { study } from '../entities/study.ts'
import { neededSample, reachedMargin } from '../rules/sample-size.ts'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

type Study = RecordOf<typeof study>

/** Whom the study reaches. Desk research asks nobody. */
export function StudySample({ record }: { record: Study }) {
  const t = useTexts(researchTexts)
  if (record.kind === 'desk') return null
  return (
    <KeyFacts
      further
      entity={study}
      record={record}
      title={t('sample')}
      fields={['population', 'margin', 'confidence', 'samplePlanned', 'sampleReached', 'shortfall']}
    />
  )
}

/** How many a survey has to reach, and how exact the reached ones make it. */
export function SampleNeeded({ record }: { record: Study }) {
  const t = useTexts(researchTexts)
  const { population, margin, confidence, samplePlanned, sampleReached } = record
  if (record.kind !== 'survey') return null
  const needed = margin && confidence ? neededSample({ population, margin: Number(margin), confidence }) : null
  const reached = confidence && sampleReached ? reachedMargin(sampleReached, population, confidence) : null
  const short = needed !== null && samplePlanned !== null && samplePlanned < needed
  return (
    <Section title={t('needed')} padded>
      {needed !== null && <p className={styles.bigFigure}>{formatDecimal(String(needed))}</p>}
      <p className={styles.soft}>{needed === null ? t('neededUnknown') : t('neededHow')}</p>
      {short && <p className={styles.warn}>{t('samplePlannedShort', { planned: samplePlanned, needed })}</p>}
      {reached !== null && <p className={styles.line}>{t('reachedMargin', { margin: reached.toFixed(1) })}</p>}
    </Section>
  )
}
