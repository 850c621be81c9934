import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Reference } from '#apps/web/ui/fields/reference.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { WriteAsWord } from '#apps/web/ui/write-as-word.tsx'
import { operationPart } from '../entities/operation-part.ts'
import styles from './operations.module.css'
import { OperationsHead } from './operations-head.tsx'
import { operationsTexts } from './operations-texts.ts'
import { type Part, usePartBoard } from './use-operations.ts'
import { VersionCard } from './version-card.tsx'

const { options } = operationPart.fields.kind
const KINDS = Object.keys(options) as Part['kind'][]

/** The four parts of the operation plan, a card each. */
export function PlanPage() {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { id } = useParams({ strict: false }) as { id: string }
  const { barred } = useWriteIn(id, 'operations')
  const board = usePartBoard(id)
  const [begun, begin] = useState<Part['kind'] | null>(null)
  return (
    <>
      <OperationsHead projectId={id} here="plan" actions={<WriteAsWord projectId={id} kind="operation_plan" />} />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.data && (
        <div className={styles.cards}>
          {KINDS.map(kind => (
            <VersionCard
              key={kind}
              title={label(options[kind])}
              example={t(`part_${kind}`)}
              versions={board.data.items.filter(one => one.record.kind === kind)}
              barred={barred}
              onBegin={() => begin(kind)}
              facts={record => <Facts part={record} />}
            />
          ))}
        </div>
      )}
      {begun && (
        <RecordForm
          entity={operationPart}
          open
          projectId={id}
          initial={{ kind: begun }}
          fields={['kind', 'summary', 'content', 'tasks', 'metricId']}
          onClose={() => begin(null)}
        />
      )}
    </>
  )
}

function Facts({ part: { tasks, metricId } }: { part: Part }) {
  const t = useTexts(operationsTexts)
  const count = tasks?.length ?? 0
  return (
    <>
      <span>{count > 0 ? t('taskCount', { count }) : t('noTasks')}</span>
      {metricId ? <Reference type="metric" id={metricId} /> : <span>{t('noKpi')}</span>}
    </>
  )
}
