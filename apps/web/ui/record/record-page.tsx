import type { ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { useRecord } from '../../records/use-records.ts'
import { ErrorState } from '../error-state.tsx'
import { Loading } from '../loading.tsx'
import { PageHeader } from '../page-header.tsx'
import type { RecordCommand } from '../record-commands.tsx'
import { hrefOfOwnList } from '../record-href.ts'
import { useGo } from '../to.tsx'
import type { ToldFacts, UseRead } from './key-facts.tsx'
import { RecordHeader } from './record-header.tsx'
import { RecordView } from './record-view.tsx'

/** What a domain adds to the page of its record type. */
export interface RecordPageParts<D extends Declaration> {
  facts?: readonly (keyof D['fields'] & string)[]
  told?: ToldFacts<D>
  useRead?: UseRead<D>
  panels?: (record: RecordOf<D>) => ReactNode
  aside?: (record: RecordOf<D>) => ReactNode
  commands?: (record: RecordOf<D>) => ReactNode
  /** Instead of the commands, where one menu holds them and what every record offers. */
  menu?: (record: RecordOf<D>, rest: readonly RecordCommand[]) => ReactNode
  back?: (record: RecordOf<D>) => { href: string; label: ReactNode }
}

export interface RecordPageProps<D extends Declaration> extends RecordPageParts<D> {
  entity: D
  id: string
}

/** The page of one record. */
export function RecordPage<D extends Declaration>({ entity, id, ...parts }: RecordPageProps<D>) {
  const go = useGo()
  const label = useLabel()
  const found = useRecord(entity, id)
  if (found.isPending) return <Loading lines={8} />
  if (found.isError)
    return (
      <>
        <PageHeader title={label(entity.label)} />
        <ErrorState error={found.error} onRetry={() => found.refetch()} />
      </>
    )
  const record = found.data as RecordOf<D>
  return (
    <>
      <RecordHeader
        entity={entity}
        record={record}
        commands={parts.commands?.(record)}
        menu={parts.menu && (rest => parts.menu?.(record, rest))}
        back={parts.back?.(record)}
        onRemoved={() => go(hrefOfOwnList(entity, record))}
      />
      <RecordView
        entity={entity}
        record={record}
        facts={parts.facts}
        told={parts.told}
        useRead={parts.useRead}
        panels={parts.panels?.(record)}
        aside={parts.aside?.(record)}
      />
    </>
  )
}
