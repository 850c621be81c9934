import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { functionItem } from '../entities/function-item.ts'
import { staleTraces } from '../rules/trace.ts'
import { FunctionMenu } from './function-menu.tsx'
import styles from './requirements.module.css'
import { RequirementsHead } from './requirements-head.tsx'
import { requirementsTexts } from './requirements-texts.ts'
import { Traceability } from './traceability.tsx'
import { tracedField } from './traced-field.ts'
import { type FunctionItem, type RequirementLine, useRequirements } from './use-requirements.ts'

/** As many as are read on a page. */
const ALL = 200
const ASKED = ['name', 'kind', 'how', 'requirements', 'effort'] as const

/** What the solution does, and which requirement each of it meets. */
export function FunctionsPage() {
  const t = useTexts(requirementsTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const sheet = useRequirements(id)
  const found = useRecords(functionItem, { project: id, sort: 'id', limit: ALL })
  const { barred } = useWriteIn(id, 'deals')
  const [adding, setAdding] = useState(false)
  const lines = sheet.data?.versions[0]?.lines ?? []
  const functions = found.data?.items ?? []
  const failed = [sheet, found].find(one => one.isError)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => setAdding(true)}>
      {t('addFunction')}
    </ActionButton>
  )
  const asked = { ...functionItem, fields: { ...functionItem.fields, requirements: tracedField(lines) } }
  return (
    <>
      <RequirementsHead projectId={id} here="deals/functions" main={add} />
      {(sheet.isPending || found.isPending) && <Loading lines={8} />}
      {failed && <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />}
      {sheet.isSuccess && found.isSuccess && (
        <div className={styles.page}>
          <Traceability projectId={id} lines={lines} functions={functions} />
          {functions.length === 0 ? (
            <EmptyState of="function_item" title={t('noFunctions')} help={t('noFunctionsHelp')} />
          ) : (
            <Section title={t('functions')} aside={functions.length}>
              <RowList>
                {functions.map(one => (
                  <Row key={one.id} one={one} lines={lines} />
                ))}
              </RowList>
            </Section>
          )}
        </div>
      )}
      <RecordForm
        entity={asked}
        open={adding}
        projectId={id}
        initial={{ kind: 'function' }}
        fields={ASKED}
        onClose={() => setAdding(false)}
      />
    </>
  )
}

function Row({ one, lines }: { one: FunctionItem; lines: readonly RequirementLine[] }) {
  const t = useTexts(requirementsTexts)
  const label = useLabel()
  const stale = new Set(staleTraces(one, lines))
  return (
    <ListRow
      href={`/function-items/${one.id}`}
      name={one.name}
      tags={<StateTag>{label(functionItem.fields.kind.options[one.kind])}</StateTag>}
      about={one.how}
      figures={
        <>
          <span className={styles.numbers}>
            {one.requirements?.map(number => (
              <StateTag key={number} tone={stale.has(number) ? 'attention' : 'neutral'}>
                {stale.has(number) ? t('stale', { number }) : number}
              </StateTag>
            ))}
          </span>
          {one.effort && <small>{one.effort}</small>}
        </>
      }
      commands={<FunctionMenu item={one} lines={lines} />}
    />
  )
}
