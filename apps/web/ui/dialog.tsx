import { Drawer, type DrawerProps, Modal, type ModalProps } from 'antd'
import { type ReactNode, useRef } from 'react'
import { FormOpen } from './form-open.ts'

/** A dialog that begins at its first field: nobody has to pass the button that closes it. */
export function Dialog({ children, ...props }: ModalProps) {
  const { inside, begin } = useFirstField()
  return (
    <FormOpen value={props.open ?? false}>
      <Modal {...props} afterOpenChange={begin}>
        <div ref={inside}>{children}</div>
      </Modal>
    </FormOpen>
  )
}

type FormDrawerProps = Pick<DrawerProps, 'open' | 'title' | 'size'> & { onClose: () => void; children: ReactNode }

/** A form beside the page, as wide as a phone allows. */
export function FormDrawer({ open, title, size = 560, onClose, children }: FormDrawerProps) {
  const { inside, begin } = useFirstField()
  return (
    <FormOpen value={open ?? false}>
      <Drawer
        open={open}
        size={size}
        title={title}
        onClose={onClose}
        afterOpenChange={begin}
        destroyOnHidden
        styles={{ wrapper: { maxWidth: '100vw' } }}
      >
        <div ref={inside} style={{ height: '100%' }}>
          {children}
        </div>
      </Drawer>
    </FormOpen>
  )
}

const FIELDS = 'input:not([type=hidden]):not(:disabled), textarea:not(:disabled)'

function useFirstField() {
  const inside = useRef<HTMLDivElement>(null)
  const begin = (open: boolean) => {
    const dialog = inside.current?.closest('[role="dialog"]')
    if (open && !isAtWork(dialog)) inside.current?.querySelector<HTMLElement>(FIELDS)?.focus()
  }
  return { inside, begin }
}

/** Opening takes its time: who has gone on meanwhile, to a field or a button, is not called back. */
function isAtWork(dialog: Element | null | undefined): boolean {
  const at = document.activeElement as HTMLElement | null
  if (!at || !dialog?.contains(at) || at.tabIndex < 0) return false
  return !at.matches('.ant-modal-close, .ant-drawer-close, [aria-hidden="true"]')
}
