import type { FormEvent, ReactNode } from 'react'
import { holdWhileComposing } from '../ui/ime.ts'
import styles from './entrance.module.css'

interface FormProps {
  action: string
  busy: boolean
  problem?: string | null
  onSubmit: (values: FormData) => void
  children: ReactNode
}

/** A form of the pages before a workspace; the browser checks what is required. */
export function Form({ action, busy, problem, onSubmit, children }: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSubmit(new FormData(event.currentTarget))
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing}>
      {children}
      {problem && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className={styles.button} disabled={busy}>
        {action}
      </button>
    </form>
  )
}
