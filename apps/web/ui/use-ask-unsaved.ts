import { App } from 'antd'
import { useCallback } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'

/** Asks whether what is unsaved may be lost; it is kept where the person only presses Enter. */
export function useAskUnsaved(): (words: { okText: string; cancelText: string }) => Promise<boolean> {
  const common = useTexts(commonTexts)
  const { modal } = App.useApp()
  return useCallback(
    words => Promise.resolve(modal.confirm({ title: common('unsaved'), ...words, autoFocusButton: 'cancel' })),
    [common, modal],
  )
}
