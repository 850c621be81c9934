import type { MouseEvent, ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { To } from '../to.tsx'
import styles from './list.module.css'

interface TitleLinkProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  onOpen: () => void
  children: ReactNode
}

/** The name of a record in a list: the mouse opens it at the side, Enter goes to its page. */
export function TitleLink<D extends Declaration>({ entity, record, onOpen, children }: TitleLinkProps<D>) {
  const open = (event: MouseEvent) => {
    const byKey = event.detail === 0
    if (byKey || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen()
  }
  return (
    <To href={`/${entity.path}/${record.id}`} className={styles.title} onClick={open}>
      {children}
    </To>
  )
}
