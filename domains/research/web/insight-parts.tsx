import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { recordType } from '#apps/web/records/record-types.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { Loading } from '#apps/web/ui/loading.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { hrefOfRecord } from '#apps/web/ui/record-href.ts'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { insight } from '../entities/insight.ts'
import { AddEvidence } from './add-evidence.tsx'
import { EvidenceList } from './evidence-list.tsx'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'
import { useInsightBoard, useInsightUses } from './use-insight-board.ts'

type Insight = RecordOf<typeof insight>

/** What the page of an insight shows beside its facts: what it rests on and where it was used. */
export const insightParts: RecordPageParts<typeof insight> = {
  panels: record => <EvidencePanel record={record} />,
  aside: record => <UsesPanel record={record} />,
}

function EvidencePanel({ record }: { record: Insight }) {
  const t = useTexts(researchTexts)
  const { write } = useWriteIn(record.projectId, 'research')
  const board = useInsightBoard(record.projectId)
  const mine = board.data?.find(one => one.insight.id === record.id)
  return (
    <Section title={t('evidence')} aside={<AddEvidence about={record} />} padded>
      {board.isPending ? <Loading lines={2} /> : <EvidenceList evidence={mine?.evidence ?? []} editable={write} />}
    </Section>
  )
}

function UsesPanel({ record }: { record: Insight }) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const uses = useInsightUses(record.projectId)
  const mine = uses.data?.filter(use => use.insightId === record.id) ?? []
  return (
    <Section title={t('usedIn')} padded>
      {mine.length === 0 && <p className={styles.soft}>{t('unused')}</p>}
      <ul className={styles.lines}>
        {mine.map(use => (
          <li key={use.recordId}>
            <span className={styles.soft}>{label(recordType(use.type).entity.label)}</span>{' '}
            <To href={hrefOfRecord(use.type, use.recordId)}>{use.title}</To>
          </li>
        ))}
      </ul>
    </Section>
  )
}
