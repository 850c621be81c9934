import type { ReactNode } from 'react'
import type { Condition } from '#kernel/contract/list.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { useRecordPages } from '../../records/use-records.ts'
import { ErrorState } from '../error-state.tsx'
import { Loading } from '../loading.tsx'
import { useNarrow } from '../use-narrow.ts'
import { type Column, columnsOf, withProject } from './columns.tsx'
import styles from './list.module.css'
import { ListEmpty } from './list-empty.tsx'
import type { ListControl } from './list-state.ts'
import { ListToolbar } from './list-toolbar.tsx'
import { RecordCards } from './record-cards.tsx'
import { RecordRows } from './record-rows.tsx'

/** What the list is of, before anybody narrows it. */
export interface ListBase {
  readonly project?: string
  readonly iteration?: number
  readonly filter?: readonly Condition[]
  readonly bin?: boolean
}

export interface RecordTableProps<D extends Declaration> {
  entity: D
  control: ListControl
  base?: ListBase
  /** Instead of the declaration's. */
  columns?: readonly Column<D>[]
  /** Beside them, at the end. */
  extraColumns?: readonly Column<D>[]
  /** What an empty list says and offers. */
  empty?: { title?: ReactNode; help?: ReactNode; action?: ReactNode; noExample?: boolean }
  /** A short list needs no search and filters. */
  plain?: boolean
  /** Further tools at the right of the filters. */
  tools?: ReactNode
}

/** The list of a record type from its declaration: searched, filtered, sorted, endless; cards on a phone. */
export function RecordTable<D extends Declaration>(props: RecordTableProps<D>) {
  const { entity, control, base = {}, columns, extraColumns = [], empty, plain = false, tools } = props
  const narrow = useNarrow()
  const query = queryOf(control, base)
  const pages = useRecordPages(entity, query)
  const own = [...(columns ?? columnsOf(entity)), ...extraColumns]
  const shown = base.project ? own : withProject(own, entity)
  const records = pages.data?.pages.flatMap(page => page.items as RecordOf<D>[]) ?? []
  const list = { entity, control, columns: shown, records, pages }
  return (
    <div className={styles.list} aria-busy={pages.isFetching}>
      {!plain && <ListToolbar entity={entity} control={control} query={query} tools={tools} />}
      {pages.isPending && <Loading lines={8} />}
      {pages.isError && <ErrorState error={pages.error} onRetry={() => pages.refetch()} />}
      {pages.isSuccess && records.length === 0 && <ListEmpty entity={entity} control={control} empty={empty} />}
      {records.length > 0 && (narrow ? <RecordCards {...list} /> : <RecordRows {...list} />)}
    </div>
  )
}

/** The parts that draw records share these. */
export interface RecordsShown<D extends Declaration> {
  entity: D
  control: ListControl
  columns: readonly Column<D>[]
  records: readonly RecordOf<D>[]
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }
}

function queryOf({ state }: ListControl, base: ListBase) {
  const filter = [...(base.filter ?? []), ...state.filter]
  return {
    ...(base.project && { project: base.project }),
    ...(base.iteration && { iteration: base.iteration }),
    ...(base.bin && { bin: true }),
    ...(state.q.trim() && { q: state.q.trim() }),
    ...(filter.length > 0 && { filter }),
    ...(state.sort && { sort: state.sort }),
  }
}
