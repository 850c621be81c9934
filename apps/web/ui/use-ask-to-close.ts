import { useRef } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { leaveTexts } from './leave-texts.ts'
import { useAskUnsaved } from './use-ask-unsaved.ts'
import { useTyped } from './use-typed.ts'

/** Asks before a form is closed in which something was typed; it is asked once at a time. */
export function useAskToClose() {
  const t = useTexts(leaveTexts)
  const ask = useAskUnsaved()
  const asking = useRef(false)
  const { noticing, isTyped, forget } = useTyped()

  async function closing(close: () => void): Promise<void> {
    if (asking.current) return
    if (!isTyped()) return close()
    asking.current = true
    const drops = await ask({ okText: t('drop'), cancelText: t('goOn') })
    asking.current = false
    if (drops) close()
  }
  return { noticing, forget, closing: (close: () => void) => void closing(close) }
}
