import { Input } from 'antd'
import { type KeyboardEvent, useId, useState } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { problemOf } from '../rpc/problem.ts'
import { isComposing } from '../ui/ime.ts'
import { To, useGo } from '../ui/to.tsx'
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && current) {
      go(current.href)
      onDone()
    } else return
    event.preventDefault()
  }
  return (
    <div>
      <Input
        autoFocus
        allowClear
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
      <ul id={id} role="listbox" aria-label={t('searchTitle')} className={styles.hits}>
        {hits.map(hit => (
          <HitLine key={hit.key} id={`${id}-${hit.key}`} hit={hit} selected={hit === current} onDone={onDone} />
        ))}
      </ul>
    </div>
  )
}

interface HitLineProps {
  id: string
  hit: Hit
  selected: boolean
  onDone: () => void
}

function HitLine({ id, hit, selected, onDone }: HitLineProps) {
  const label = useLabel()
  return (
    <li id={id} role="option" aria-selected={selected} className={styles.hit}>
      <To href={hit.href} tabIndex={-1} className={styles.link} onClick={onDone}>
        <span className={styles.title}>{hit.title}</span>
        <span className={styles.kind}>{label(hit.kind)}</span>
      </To>
    </li>
  )
}
