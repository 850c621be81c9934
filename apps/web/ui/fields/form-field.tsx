import type { ReactNode } from 'react'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import styles from './fields.module.css'

interface FormFieldProps {
  /** The id of the input inside; help and problem are `${id}-help`. */
  id: string
  label: ReactNode
  help?: ReactNode
  problem?: string
  required?: boolean
  children: ReactNode
}

/** A label over an input, and below it what to know or what is wrong. */
export function FormField({ id, label, help, problem, required, children }: FormFieldProps) {
  const t = useTexts(commonTexts)
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {required && (
          <>
            <span aria-hidden="true" className={styles.needed}>
              {' *'}
            </span>
            <span className="visually-hidden"> ({t('required')})</span>
          </>
        )}
      </label>
      {children}
      {(problem || help) && (
        <span id={`${id}-help`} className={problem ? styles.problem : styles.help} role={problem ? 'alert' : undefined}>
          {problem ?? help}
        </span>
      )}
    </div>
  )
}
