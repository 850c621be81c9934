import { Popover } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { Letter } from '../contract.ts'
import { raciEntry } from '../entities/raci-entry.ts'
import { DutyEditor } from './duty-editor.tsx'
import { moveByArrow } from './move-by-arrow.ts'
import styles from './raci.module.css'
import { raciTexts } from './raci-texts.ts'
import { type Column, lettersOf, type Row } from './raci-view.ts'

interface DutyCellProps {
  row: Row
  column: Column
  write: boolean
  /** '3:1' */
  spot: string
  reached: boolean
  onEnter: () => void
}

/** What one person is on one task; where it may be changed, a button that opens the four letters. */
export function DutyCell({ row, column, write, spot, reached, onEnter }: DutyCellProps) {
  const { open, setOpen, close, button: ref } = useOpen()
  const letters = lettersOf(row, column.personId)
  const name = useCellName(row, column, letters)
  if (!write) return <Letters letters={letters} />
  const button = (
    <button
      ref={ref}
      type="button"
      className={styles.cell}
      data-cell={spot}
      tabIndex={reached ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded={open}
      onFocus={onEnter}
      onKeyDown={moveByArrow}
      onClick={() => setOpen(true)}
    >
      <span className="visually-hidden">{name}</span>
      <span aria-hidden="true">{letters.length > 0 ? <Letters letters={letters} /> : '+'}</span>
    </button>
  )
  // Hundreds of cells need no overlay each: only the open one has it.
  if (!open) return button
  return (
    <Popover
      open
      trigger="click"
      placement="bottom"
      onOpenChange={next => !next && setOpen(false)}
      content={<DutyEditor taskId={row.id} title={row.title} person={column} letters={letters} onClose={close} />}
    >
      {button}
    </Popover>
  )
}

/** The button stands anew where the overlay was: it takes the focus back once it is there. */
function useOpen() {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const goesBack = useRef(false)
  useEffect(() => {
    if (open || !goesBack.current) return
    goesBack.current = false
    button.current?.focus()
  }, [open])
  const close = () => {
    goesBack.current = true
    setOpen(false)
  }
  return { open, setOpen, close, button }
}

function Letters({ letters }: { letters: readonly Letter[] }) {
  return (
    <span className={styles.letters}>
      {letters.map(letter => (
        <span key={letter} className={letter === 'A' ? styles.accountable : undefined}>
          {letter}
        </span>
      ))}
    </span>
  )
}

function useCellName(row: Row, column: Column, letters: readonly Letter[]): string {
  const t = useTexts(raciTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const words = letters.map(letter => label(raciEntry.fields.letter.options[letter])).join(common('and'))
  return t('cell', { person: column.name, task: row.title, duties: words || t('noDuty') })
}
