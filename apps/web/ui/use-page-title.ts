import { useEffect } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'

/** Names the browser's tab after the page. */
export function usePageTitle(title: string | undefined): void {
  const t = useTexts(commonTexts)
  useEffect(() => {
    if (title) document.title = `${title} - ${t('product')}`
  }, [title, t])
}
