import { Button, type ButtonProps, Tooltip } from 'antd'
import { useId } from 'react'
import type { Barred } from '../records/use-write-in.ts'
import styles from './action-button.module.css'

interface ActionButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Why it cannot be done now; the button stays in view and says so, but for those who never may. */
  reason?: string | Barred | false | null
}

/** A button that is disabled with its reason. It stays reachable by keyboard, so that the reason is too. */
export function ActionButton({ reason, onClick, children, ...rest }: ActionButtonProps) {
  const id = useId()
  if (!reason)
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    )
  if (typeof reason === 'object' && reason.never) return null
  const words = typeof reason === 'string' ? reason : reason.text
  return (
    <Tooltip title={words}>
      <Button
        {...rest}
        type={rest.type === 'text' ? 'text' : 'default'}
        className={styles.disabled}
        aria-disabled="true"
        aria-describedby={id}
      >
        {children}
        <span id={id} className="visually-hidden">
          {words}
        </span>
      </Button>
    </Tooltip>
  )
}
