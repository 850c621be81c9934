import { Button, type ButtonProps, Dropdown, type MenuProps } from 'antd'
import type { Barred } from '../records/use-write-in.ts'
import { ActionButton } from './action-button.tsx'

interface CommandMenuProps extends Omit<ButtonProps, 'disabled' | 'onClick'> {
  items: NonNullable<MenuProps['items']>
  /** Why none of them can be chosen. */
  barred: Barred | null
}

/** Commands behind one button; absent where there are none for this person, closed with its reason where none may run. */
export function CommandMenu({ items, barred, ...button }: CommandMenuProps) {
  if (items.length === 0) return null
  if (barred) return <ActionButton {...button} reason={barred} />
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <Button {...button} />
    </Dropdown>
  )
}
