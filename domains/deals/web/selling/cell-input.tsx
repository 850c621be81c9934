import { Input } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { currentOf, type Known } from '#apps/web/records/known.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { asNumber } from '#apps/web/ui/fields/as-number.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'

interface CellInputProps {
  record: Known
  /** The field that the cell holds. */
  name: string
  value: string | null
  label: string
  figure?: boolean
  placeholder?: string
  send: (known: Known, value: string | null) => Promise<unknown>
}

/**
 * A cell of a table that is edited where it stands: leaving it or Enter saves, Escape takes it back. It is sent on the
 * version that was seen; who changed another cell of the row meanwhile is not in the way.
 */
export function CellInput({ figure = false, ...props }: CellInputProps) {
  const { value, label, placeholder } = props
  const cell = useCell(props, figure)
  return (
    <>
      <Input
        variant="borderless"
        className={figure ? `${styles.cell} ${styles.figureCell}` : styles.cell}
        inputMode={figure ? 'decimal' : 'text'}
        autoComplete="off"
        aria-label={label}
        aria-invalid={cell.problem !== null}
        status={cell.problem === null ? '' : 'error'}
        placeholder={placeholder}
        value={cell.typed ?? value ?? ''}
        onFocus={cell.begin}
        onChange={({ target }) => cell.type(target.value)}
        onBlur={() => void cell.commit()}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') event.currentTarget.blur()
          if (event.key === 'Escape') cell.cancel()
        }}
      />
      {cell.problem !== null && (
        <p className={styles.cellProblem} role="alert">
          {cell.problem}
        </p>
      )}
    </>
  )
}

function useCell({ record, name, value, send }: CellInputProps, figure: boolean) {
  const t = useTexts(sellingTexts)
  const [base, setBase] = useState<{ known: Known; value: string | null } | null>(null)
  const [typed, type] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  async function save(known: Known, mine: string | null, seen: string | null): Promise<void> {
    try {
      await send(known, mine)
      type(null)
      setProblem(null)
    } catch (error) {
      const current = currentOf(error)
      if (!current) return setProblem(problemOf(error).message)
      const now = (current[name] ?? null) as string | null
      if (now === seen) return save(current, mine, seen)
      type(null)
      setProblem(t('overtaken', { now: now ?? t('empty'), mine: mine ?? t('empty') }))
    }
  }

  return {
    ...{ typed, problem },
    begin: () => setBase({ known: { id: record.id, version: record.version }, value }),
    type: (text: string) => type(text),
    cancel: () => {
      type(null)
      setProblem(null)
    },
    commit: async () => {
      if (typed === null || base === null) return
      const mine = figure ? asNumber(typed) : typed.trim() || null
      if (mine === base.value) return type(null)
      await save(base.known, mine, base.value)
    },
  }
}
