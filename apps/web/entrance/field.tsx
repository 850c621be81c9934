import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import styles from './entrance.module.css'

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string
  help?: ReactNode
  problem?: string
}

/** A labelled input of the pages before a workspace. */
export function Field({ label, help, problem, ...input }: FieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={styles.input}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
      />
      {(problem || help) && (
        <span id={`${id}-help`} className={problem ? styles.problem : styles.hint}>
          {problem ?? help}
        </span>
      )}
    </div>
  )
}
