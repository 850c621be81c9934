import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { CountQuery } from '#kernel/contract/list.ts'
import { type Declaration, hasMoney } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { useThing } from '../../i18n/use-thing.ts'
import { useRecordCount } from '../../records/use-records.ts'
import { useWorkspace } from '../../rpc/workspace.ts'
import { onEnter } from '../ime.ts'
import { MoneyUnitSwitch } from '../money-unit-switch.tsx'
import { useClear } from '../use-clear.tsx'
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
      {entity.search && (
        <SearchInput entity={entity} control={control} by={query.bin ? [entity.title] : entity.search} />
      )}
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

interface SearchInputProps extends Pick<ListToolbarProps, 'entity' | 'control'> {
  /** The fields that are looked through. */
  by: readonly string[]
}

function SearchInput({ entity, control, by }: SearchInputProps) {
  const t = useTexts(recordTexts)
  const common = useTexts(commonTexts)
  const thing = useThing()
  const { q } = control.state
  const clear = useClear()
  const [typed, setTyped] = useState(q)
  const still = useDelayed(typed)
  useEffect(() => setTyped(q), [q])
  // Only what was typed sends a search, not an address that changed.
  useEffect(() => {
    if (still !== q && still === typed) control.set({ q: still })
  }, [still])
  const words = t('searchBy', { fields: searched(entity, by).map(thing).join(common('and')) })
  return (
    <Input
      className={styles.search}
      allowClear={clear}
      value={typed}
      placeholder={words}
      aria-label={words}
      maxLength={200}
      onChange={event => setTyped(event.target.value)}
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      onKeyDown={onEnter(() => control.set({ q: typed }))}
    />
  )
}

/** The first fields that the search reads: enough to tell what to type. */
function searched(entity: Declaration, by: readonly string[]) {
  return by.slice(0, 3).flatMap(name => entity.fields[name]?.label ?? [])
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
