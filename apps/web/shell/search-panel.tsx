import { Input } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { recordTexts } from '../i18n/texts/records.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { problemOf } from '../rpc/problem.ts'
import { isComposing } from '../ui/ime.ts'
import { useGo } from '../ui/to.tsx'
import { useClear } from '../ui/use-clear.tsx'
import styles from './search-panel.module.css'
import { type Hit, useSearch } from './use-search.ts'

/** Finds pages and records by name, number or content; arrows move, Enter opens. */
export function SearchPanel({ onDone }: { onDone: () => void }) {
  const t = useTexts(shellTexts)
  const id = useId()
  const go = useGo()
  const [q, setQ] = useState('')
  const [at, setAt] = useState(0)
  const { hits, error, settled } = useSearch(q)
  const current = hits[Math.min(at, hits.length - 1)]
  const clear = useClear()
  const open = (hit: Hit) => {
    go(hit.href)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && current) {
      open(current)
    } else return
    event.preventDefault()
  }
  return (
    <div>
      <Input
        autoFocus
        allowClear={clear}
        size="large"
        value={q}
        placeholder={t('searchPlaceholder')}
        role="combobox"
        aria-label={t('searchTitle')}
        aria-expanded={hits.length > 0}
        aria-controls={id}
        aria-activedescendant={current ? `${id}-${current.key}` : undefined}
        onChange={event => {
          setQ(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className={styles.said} role="status">
        {q.trim() === '' && t('searchStart')}
        {error !== null && problemOf(error).message}
        {q.trim() !== '' &&
          settled &&
          !error &&
          (hits.length > 0 ? t('searchHits', { count: hits.length }) : t('searchNothing', { q }))}
      </p>
      <div id={id} role="listbox" aria-label={t('searchTitle')} className={styles.hits}>
        {hits.map(hit => (
          <HitLine
            key={hit.key}
            id={`${id}-${hit.key}`}
            hit={hit}
            selected={hit === current}
            onOpen={() => open(hit)}
          />
        ))}
      </div>
    </div>
  )
}

interface HitLineProps {
  id: string
  hit: Hit
  selected: boolean
  onOpen: () => void
}

/** The focus stays in the input, which says by aria-activedescendant where the arrows are. */
function HitLine({ id, hit, selected, onOpen }: HitLineProps) {
  const label = useLabel()
  const t = useTexts(recordTexts)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the input
    <div id={id} role="option" aria-selected={selected} tabIndex={-1} className={styles.hit} onClick={onOpen}>
      <span className={styles.title}>{hit.title}</span>
      <span className={styles.kind}>
        {hit.iteration !== null && `${t('numberedIteration', { iteration: hit.iteration })} · `}
        {label(hit.kind)}
      </span>
    </div>
  )
}
