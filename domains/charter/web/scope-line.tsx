import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import type { Barred } from '#apps/web/records/use-write-in.ts'
import { useRecordMenu } from '#apps/web/ui/record/use-record-menu.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { scopeItem } from '../entities/scope-item.ts'
import { Because } from './because.tsx'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import { ScopeEdit } from './scope-edit.tsx'
import { type ScopeItem, useCharterCommands } from './use-charter.ts'

interface ScopeLineProps {
  item: ScopeItem
  barred: Barred | null
  first: boolean
  last: boolean
}

/** One statement with its reason below. A click on its words edits it in its place; the rest is behind three dots. */
export function ScopeLine({ item, barred, ...place }: ScopeLineProps) {
  const [editing, setEditing] = useState(false)
  const begin = () => setEditing(true)
  if (editing && !barred)
    return (
      <li className={styles.line}>
        <ScopeEdit item={item} onClose={() => setEditing(false)} />
      </li>
    )
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        {barred ? <Statement item={item} /> : <EditStatement item={item} onEdit={begin} />}
        <Because reason={item.reason} />
      </div>
      {!barred && <LineMenu item={item} {...place} onEdit={begin} />}
    </li>
  )
}

function Statement({ item }: { item: ScopeItem }) {
  return (
    <To href={`/scope-items/${item.id}`} className={styles.statement}>
      {item.statement}
    </To>
  )
}

interface EditProps {
  item: ScopeItem
  onEdit: () => void
}

function EditStatement({ item, onEdit }: EditProps) {
  const t = useTexts(commonTexts)
  return (
    <button type="button" className={styles.statement} title={t('edit')} onClick={onEdit}>
      {item.statement}
    </button>
  )
}

function LineMenu({ item, first, last, onEdit }: Omit<ScopeLineProps, 'barred'> & EditProps) {
  const t = useTexts(charterTexts)
  const { move } = useCharterCommands()
  const { items } = useRecordMenu({ entity: scopeItem, record: item })
  const moveTo = (to: 'up' | 'down') => ({
    key: to,
    label: t(to),
    onClick: () => move.mutate({ ...knownOf(item), to }),
  })
  const commands = [
    { key: 'edit', label: t('edit'), onClick: onEdit },
    ...(first ? [] : [moveTo('up')]),
    ...(last ? [] : [moveTo('down')]),
    ...items,
  ]
  return (
    <div className={styles.screen}>
      <RecordCommands commands={commands} barred={null} name={item.statement} />
    </div>
  )
}
