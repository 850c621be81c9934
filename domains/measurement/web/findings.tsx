import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { finding } from '../entities/finding.ts'
import { FindingRow } from './finding-row.tsx'
import styles from './findings.module.css'
import { measurementTexts } from './measurement-texts.ts'

type Finding = RecordOf<typeof finding>

const ASKED = ['kind', 'text', 'measure', 'dueOn'] as const
const GROUNDS = ['text'] as const

/** What the evaluation of an iteration shows: problems and opportunities with their measures, or that there is no problem. */
export function Findings({ projectId, iteration }: { projectId: string; iteration: number }) {
  const t = useTexts(measurementTexts)
  const { barred } = useWriteIn(projectId, 'measurement', undefined, iteration)
  const [asked, ask] = useState<Finding | 'problem' | 'none' | null>(null)
  const found = useRecords(finding, { project: projectId, iteration, sort: 'id', limit: 200 })
  const items = found.data?.items ?? []
  const hasNone = items.some(one => one.kind === 'none')
  const mayDeny = found.isSuccess && !hasNone && !items.some(one => one.kind === 'problem')
  const kind = typeof asked === 'string' ? asked : asked?.kind
  const close = () => ask(null)
  return (
    <Section
      title={t('findings')}
      aside={
        <span className={styles.buttons}>
          {mayDeny && (
            <ActionButton size="small" reason={barred} onClick={() => ask('none')}>
              {t('noProblem')}
            </ActionButton>
          )}
          <ActionButton size="small" reason={barred} onClick={() => ask('problem')}>
            {t('addFinding')}
          </ActionButton>
        </span>
      }
    >
      {found.isPending && <Loading lines={3} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && <p className={styles.empty}>{t('noFindings')}</p>}
      <RowList steps>
        {items.map(one => (
          <FindingRow key={one.id} finding={one} onEdit={() => ask(one)} />
        ))}
      </RowList>
      {asked && (
        <RecordForm
          entity={finding}
          open
          {...(typeof asked === 'string' ? { initial: { kind: asked } } : { record: asked })}
          projectId={projectId}
          fields={kind === 'none' ? GROUNDS : ASKED}
          onClose={close}
        />
      )}
    </Section>
  )
}
