import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { operationResource as entity } from '../entities/operation-resource.ts'
import { resourceGap } from '../rules/resource-gap.ts'
import styles from './operations.module.css'
import { OperationsHead } from './operations-head.tsx'
import { operationsTexts } from './operations-texts.ts'
import { ResourceRow } from './resource-row.tsx'
import type { Resource } from './use-operations.ts'

/** As many as are worked through by hand. */
const ALL = 200
const { options } = entity.fields.kind
const KINDS = Object.keys(options) as Resource['kind'][]

/** What the operation needs, by kind, against what is planned for it. */
export function ResourcesPage() {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { id } = useParams({ strict: false }) as { id: string }
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'operations')
  const [kind, setKind] = useState<Resource['kind'] | undefined>(undefined)
  const found = useRecords(entity, { project: id, sort: '-id', limit: ALL })
  const items = found.data?.items ?? []
  const add = (of?: Resource['kind']) => {
    setKind(of)
    set({ creating: true })
  }
  const main = (
    <ActionButton type="primary" reason={barred} onClick={() => add()}>
      {t('addResource')}
    </ActionButton>
  )
  return (
    <>
      <OperationsHead projectId={id} here="resources" main={main} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {found.isSuccess && (
        <div className={styles.groups}>
          {KINDS.map(one => (
            <Kind key={one} title={label(options[one])} kind={one} all={items}>
              <ActionButton
                reason={barred}
                onClick={() => add(one)}
                aria-label={`${t('addResource')}: ${label(options[one])}`}
              >
                {t('addResource')}
              </ActionButton>
            </Kind>
          ))}
        </div>
      )}
      <RecordForm
        key={kind}
        entity={entity}
        open={state.creating}
        projectId={id}
        initial={kind ? { kind } : {}}
        fields={['kind', 'what', 'need', 'planned', 'unit']}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

interface KindProps {
  title: string
  kind: Resource['kind']
  all: readonly Resource[]
  /** What adds the first of them. */
  children: ReactNode
}

function Kind({ title, kind, all, children }: KindProps) {
  const t = useTexts(operationsTexts)
  const own = all.filter(one => one.kind === kind)
  const settled = own.filter(one => one.planned !== null && (resourceGap(one) === null || one.answer)).length
  return (
    <Section title={title} aside={own.length > 0 && t('settledOf', { total: own.length, settled })}>
      {own.length === 0 && (
        <div className={styles.open}>
          <p className={styles.soft}>{t(`need_${kind}`)}</p>
          {children}
        </div>
      )}
      {own.length > 0 && (
        <RowList steps>
          {own.map(one => (
            <ResourceRow key={one.id} resource={one} />
          ))}
        </RowList>
      )}
    </Section>
  )
}
