import { Button } from 'antd'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { EmptyState } from '../ui/empty-state.tsx'

/** A page that failed, or that is gone since the product was updated under the open tab. */
export function Crashed({ error }: { error: unknown }) {
  const t = useTexts(shellTexts)
  const gone = /dynamically imported module|module script/i.test(error instanceof Error ? error.message : '')
  return (
    <EmptyState
      title={t('crashedTitle')}
      help={gone ? t('newVersion') : t('crashedHelp')}
      action={<Button onClick={() => window.location.reload()}>{t('reload')}</Button>}
    />
  )
}
