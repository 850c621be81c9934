import { Button } from 'antd'
import { lazy, type MouseEvent, Suspense, useRef, useState } from 'react'
import { processTexts } from '#apps/web/i18n/texts/process.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { InboxApproval } from '../shapes/inbox.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import styles from './inbox.module.css'

// The workbench shows the button; what the dialog needs comes with the first return.
const ReturnDialog = lazy(() => import('./return-dialog.tsx').then(({ ReturnDialog }) => ({ default: ReturnDialog })))

/** Approve or return in place; what has changed since the submission is shown before. */
export function ApprovalDecision({ approval }: { approval: InboxApproval }) {
  const t = useTexts(processTexts)
  const [asked, ask] = useState<'approve' | 'return' | null>(null)
  const from = useRef<HTMLElement>(null)
  const open = (what: 'approve' | 'return') => (event: MouseEvent<HTMLElement>) => {
    from.current = event.currentTarget
    ask(what)
  }
  // The dialog is gone with the next frame; then the button that opened it is where the keyboard goes on.
  const close = () => {
    ask(null)
    requestAnimationFrame(() => from.current?.focus())
  }
  return (
    <div className={styles.buttons}>
      <Button type="primary" onClick={open('approve')}>
        {t('approve')}
      </Button>
      <Button onClick={open('return')}>{t('return')}…</Button>
      {asked === 'approve' && <ApproveDialog approvalId={approval.id} onClose={close} />}
      {asked === 'return' && (
        <Suspense fallback={null}>
          <ReturnDialog approval={approval} stageKey={approval.stageKey} gate={approval.gate} onClose={close} />
        </Suspense>
      )}
    </div>
  )
}
