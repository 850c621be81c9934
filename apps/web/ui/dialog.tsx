import { Drawer, type DrawerProps, Modal, type ModalProps } from 'antd'
import { type ReactNode, useRef } from 'react'
import { FormOpen } from './form-open.ts'
import { isSecondClick } from './is-second-click.ts'
import { useAskToClose } from './use-ask-to-close.ts'

type Click = Parameters<NonNullable<ModalProps['onCancel']>>[0]

/**
 * A dialog that begins at its first field: nobody has to pass the button that closes it. Closed by its cross, by Escape or
 * from beside it, it asks before it drops what was typed; whoever cancels has said so.
 */
export function Dialog({ children, onCancel, ...props }: ModalProps) {
  const { inside, begin } = useFirstField()
  const { noticing, closing, forget } = useAskToClose()
  const cancel = (event: Click) => {
    if (isSecondClick(event)) return
    if (isCancelling(event)) onCancel?.(event)
    else closing(() => onCancel?.(event))
  }
  return (
    <FormOpen value={props.open ?? false}>
      <Modal {...props} onCancel={cancel} afterOpenChange={both(begin, forget)}>
        <div ref={inside} {...noticing}>
          {children}
        </div>
      </Modal>
    </FormOpen>
  )
}

function isCancelling({ target }: Click): boolean {
  return target instanceof Element && target.closest('.ant-modal-footer') !== null
}

type FormDrawerProps = Pick<DrawerProps, 'open' | 'title' | 'size'> & {
  /** What was typed waits on this device for whoever opens the form again: closing it drops nothing. */
  keepsDraft?: boolean
  onClose: () => void
  children: ReactNode
}

/** A form beside the page, as wide as a phone allows. It closes as a dialog does. */
export function FormDrawer({ open, title, size = 560, keepsDraft = false, onClose, children }: FormDrawerProps) {
  const { inside, begin } = useFirstField()
  const { noticing, closing, forget } = useAskToClose()
  const close: DrawerProps['onClose'] = event => {
    if (isSecondClick(event)) return
    if (keepsDraft) onClose()
    else closing(onClose)
  }
  return (
    <FormOpen value={open ?? false}>
      <Drawer
        open={open}
        size={size}
        title={title}
        onClose={close}
        afterOpenChange={both(begin, forget)}
        destroyOnHidden
        styles={{ wrapper: { maxWidth: '100vw' } }}
      >
        <div ref={inside} style={{ height: '100%' }} {...noticing}>
          {children}
        </div>
      </Drawer>
    </FormOpen>
  )
}

function both(begin: (open: boolean) => void, forget: () => void) {
  return (open: boolean) => {
    begin(open)
    if (!open) forget()
  }
}

/** Also the place of an input that is still on its way: the first field is not passed over for one that came sooner. */
const FIELDS = 'input:not([type=hidden]):not(:disabled), input[aria-busy="true"], textarea:not(:disabled)'
const LOOK_AGAIN_MS = 30

function useFirstField() {
  const inside = useRef<HTMLDivElement>(null)
  const begin = (open: boolean) => {
    if (open && inside.current) focusFirst(inside.current)
  }
  return { inside, begin }
}

function focusFirst(box: HTMLElement): void {
  if (!box.isConnected || isAtWork(box.closest('[role="dialog"]'))) return
  const first = box.querySelector<HTMLElement>(FIELDS)
  if (first?.ariaBusy === 'true') window.setTimeout(() => focusFirst(box), LOOK_AGAIN_MS)
  else first?.focus()
}

/** Opening takes its time: who has gone on meanwhile, to a field or a button, is not called back. */
function isAtWork(dialog: Element | null | undefined): boolean {
  const at = document.activeElement as HTMLElement | null
  if (!at || !dialog?.contains(at) || at.tabIndex < 0) return false
  return !at.matches('.ant-modal-close, .ant-drawer-close, [aria-hidden="true"]')
}
