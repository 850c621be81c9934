import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { To } from '../ui/to.tsx'

export function NotFound() {
  const t = useTexts(shellTexts)
  return (
    <>
      <PageHeader title={t('notFoundTitle')} />
      <EmptyState title={t('notFoundHelp')} action={<To href="/">{t('home')}</To>} />
    </>
  )
}
