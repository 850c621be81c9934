import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import { RequirementRow } from './requirement-row.tsx'
import styles from './requirements.module.css'
import { requirementsTexts } from './requirements-texts.ts'
import type { RequirementDocument, RequirementLine } from './use-requirements.ts'

const ASKED = ['text', 'priority', 'criterion', 'source'] as const

interface RequirementLinesProps {
  document: RequirementDocument
  lines: readonly RequirementLine[]
}

/** The requirements of a version in their order; while it is a draft they are edited where they are read. */
export function RequirementLines({ document, lines }: RequirementLinesProps) {
  const t = useTexts(requirementsTexts)
  const { projectId } = document
  const { write, barred } = useWriteIn(projectId, 'deals')
  const [adding, setAdding] = useState(false)
  const draft = document.state === 'draft'
  const add = (
    <ActionButton reason={barred} onClick={() => setAdding(true)}>
      {t('addLine')}
    </ActionButton>
  )
  return (
    <Section title={t('lines')} aside={<Counted lines={lines} />} footer={draft && lines.length > 0 ? add : undefined}>
      {lines.length === 0 && (
        <EmptyState
          of="requirement_line"
          title={t('noLines')}
          help={draft ? t('noLinesHelp') : undefined}
          action={draft ? add : undefined}
        />
      )}
      <ol className={styles.lines}>
        {lines.map(line => (
          <RequirementRow key={line.id} line={line} editable={draft && write} draft={draft} />
        ))}
      </ol>
      <RecordForm
        entity={requirementLine}
        open={adding}
        projectId={projectId}
        initial={{ documentId: document.id, priority: 'must' }}
        fields={ASKED}
        onClose={() => setAdding(false)}
      />
    </Section>
  )
}

function Counted({ lines }: { lines: readonly RequirementLine[] }) {
  const t = useTexts(requirementsTexts)
  const included = lines.filter(line => line.state === 'included')
  if (included.length === 0) return null
  return t('counted', { count: included.length, must: included.filter(line => line.priority === 'must').length })
}
