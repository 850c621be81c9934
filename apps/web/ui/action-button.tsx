import { Button, type ButtonProps, Tooltip } from 'antd'
import { useId } from 'react'
import styles from './action-button.module.css'

interface ActionButtonProps extends Omit<ButtonProps, 'disabled'> {
  /** Why it cannot be done now; the button stays in view and says so. */
  reason?: string | false | null
}

/** A button that is disabled with its reason and never hidden. It stays reachable by keyboard, so that the reason is too. */
export function ActionButton({ reason, onClick, children, ...rest }: ActionButtonProps) {
  const id = useId()
  if (!reason)
    return (
      <Button {...rest} onClick={onClick}>
        {children}
      </Button>
    )
  return (
    <Tooltip title={reason}>
      <Button {...rest} type="default" className={styles.disabled} aria-disabled="true" aria-describedby={id}>
        {children}
        <span id={id} className="visually-hidden">
          {reason}
        </span>
      </Button>
    </Tooltip>
  )
}
