import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { operationDesign } from '../entities/operation-design.ts'
import styles from './operations.module.css'
import { OperationsHead } from './operations-head.tsx'
import { operationsTexts } from './operations-texts.ts'
import { type Design, useDesignBoard } from './use-operations.ts'
import { VersionCard } from './version-card.tsx'

const { options } = operationDesign.fields.kind
const KINDS = Object.keys(options) as Design['kind'][]

/** The four designs of what is operated, a card each. */
export function DesignPage() {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { id } = useParams({ strict: false }) as { id: string }
  const { barred } = useWriteIn(id, 'operations')
  const board = useDesignBoard(id)
  const [begun, begin] = useState<Design['kind'] | null>(null)
  return (
    <>
      <OperationsHead projectId={id} here="design" />
      {board.isPending && <Loading lines={8} />}
      {board.isError && <ErrorState error={board.error} onRetry={() => board.refetch()} />}
      {board.data && (
        <div className={styles.cards}>
          {KINDS.map(kind => (
            <VersionCard
              key={kind}
              title={label(options[kind])}
              example={t(`for_${kind}`)}
              versions={board.data.items.filter(one => one.record.kind === kind)}
              barred={barred}
              onBegin={() => begin(kind)}
            />
          ))}
        </div>
      )}
      {begun && (
        <RecordForm
          entity={operationDesign}
          open
          projectId={id}
          initial={{ kind: begun }}
          fields={['kind', 'summary', 'content', 'evidence']}
          onClose={() => begin(null)}
        />
      )}
    </>
  )
}
