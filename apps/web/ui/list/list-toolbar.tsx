import { Input } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { CountQuery } from '#kernel/contract/list.ts'
import { type Declaration, hasMoney } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useRecordCount } from '../../records/use-records.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { MoneyUnitSwitch } from '../money-unit-switch.tsx'
import { useDelayed } from '../use-delayed.ts'
import { FilterChips } from './filter-chips.tsx'
import { FilterEditor } from './filter-editor.tsx'
import styles from './list.module.css'
import type { ListControl } from './list-state.ts'

interface ListToolbarProps {
  entity: Declaration
  control: ListControl
  query: CountQuery & { sort?: string }
  tools?: ReactNode
}

/** Search, filters and how many there are. */
export function ListToolbar({ entity, control, query, tools }: ListToolbarProps) {
  const { me } = useWorkspace()
  const { filter } = control.state
  return (
    <div className={styles.toolbar}>
      {entity.search && <SearchInput entity={entity} control={control} />}
      <FilterEditor entity={entity} onAdd={condition => control.set({ filter: [...filter, condition] })} />
      <FilterChips entity={entity} filter={filter} onChange={next => control.set({ filter: next })} />
      <div className={styles.tools}>
        <Count entity={entity} query={query} />
        {hasMoney(entity) && <MoneyUnitSwitch currency={me.workspace.currency} />}
        {tools}
      </div>
    </div>
  )
}

function SearchInput({ entity, control }: Pick<ListToolbarProps, 'entity' | 'control'>) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const { q } = control.state
  const [typed, setTyped] = useState(q)
  const still = useDelayed(typed)
  useEffect(() => setTyped(q), [q])
  // Only what was typed sends a search, not an address that changed.
  useEffect(() => {
    if (still !== q && still === typed) control.set({ q: still })
  }, [still])
  const words = t('searchIn', { thing: label(entity.label) })
  return (
    <Input.Search
      className={styles.search}
      allowClear
      value={typed}
      placeholder={words}
      aria-label={words}
      maxLength={200}
      onChange={event => setTyped(event.target.value)}
      onSearch={value => control.set({ q: value })}
    />
  )
}

function Count({ entity, query: { sort: _, ...query } }: Pick<ListToolbarProps, 'entity' | 'query'>) {
  const t = useTexts(recordTexts)
  const { data } = useRecordCount(entity, query)
  return (
    <span className={styles.count} role="status">
      {data && t(data.more ? 'countMore' : 'count', { count: data.count })}
    </span>
  )
}
