import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { usePageTitle } from '../ui/use-page-title.ts'

/** The same words whether there is no such workspace or one is not in it. */
export function NoMembership() {
  const t = useTexts(shellTexts)
  usePageTitle(t('noMemberTitle'))
  return (
    <main>
      <h1 className="visually-hidden">{t('noMemberTitle')}</h1>
      <EmptyState title={t('noMemberTitle')} help={t('noMemberHelp')} action={<a href="/?choose=1">{t('home')}</a>} />
    </main>
  )
}
