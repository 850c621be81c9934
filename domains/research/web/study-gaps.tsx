import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ToFact } from '#apps/web/ui/record/to-fact.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { study } from '../entities/study.ts'
import { finishGaps } from '../rules/finish-gaps.ts'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

/** What a running study still lacks, each with the way to its field. */
export function StudyGaps({ record }: { record: RecordOf<typeof study> }) {
  const t = useTexts(researchTexts)
  const gaps = record.state === 'running' ? finishGaps(record) : []
  if (gaps.length === 0) return null
  return (
    <Section title={t('toFinish')} padded>
      <ul className={styles.gaps}>
        {gaps.map(gap => (
          <li key={gap}>
            <ToFact name={gap}>{t(`gap_${gap}`)}</ToFact>
          </li>
        ))}
      </ul>
    </Section>
  )
}
