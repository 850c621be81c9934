import { App } from 'antd'
import { useEffect } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** A browser cuts what is longer than a field without a word: here it is said how much was left out. */
export function useTellCut(): void {
  const t = useTexts(shellTexts)
  const { message } = App.useApp()
  useEffect(() => {
    let room = 0
    const tell = ({ maxLength: max }: TextField, count: number) => {
      if (count > 0) message.warning({ key: 'cut', content: t('textCut', { max, count }), duration: 6 })
    }
    const onInput = (event: InputEvent) => {
      if (!event.data || !isLimited(event.target) || event.inputType === 'insertCompositionText') return
      tell(event.target, event.data.length - roomIn(event.target))
    }
    // What an input method composes is longer than what comes of it: only the end counts.
    const onCompose = ({ type, target, data }: CompositionEvent) => {
      if (!isLimited(target)) return
      if (type === 'compositionstart') room = roomIn(target)
      else tell(target, data.length - room)
    }
    document.addEventListener('beforeinput', onInput, true)
    document.addEventListener('compositionstart', onCompose, true)
    document.addEventListener('compositionend', onCompose, true)
    return () => {
      document.removeEventListener('beforeinput', onInput, true)
      document.removeEventListener('compositionstart', onCompose, true)
      document.removeEventListener('compositionend', onCompose, true)
    }
  }, [t, message])
}

function isLimited(target: EventTarget | null): target is TextField {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.maxLength >= 0
}

/** How much still fits; what is selected is replaced. */
function roomIn({ value, maxLength, selectionStart, selectionEnd }: TextField): number {
  return maxLength - value.length + ((selectionEnd ?? 0) - (selectionStart ?? 0))
}
