import { type ReactNode, useId } from 'react'
import styles from './import.module.css'

interface LabelledProps {
  label: string
  help?: string
  /** The input; it takes the id. */
  children: (id: string) => ReactNode
}

/** An input under its name, with what one should know below it. */
export function Labelled({ label, help, children }: LabelledProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {help && <small className={styles.soft}>{help}</small>}
    </div>
  )
}
