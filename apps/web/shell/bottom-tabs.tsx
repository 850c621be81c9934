import { useRouterState } from '@tanstack/react-router'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { To } from '../ui/to.tsx'
import styles from './bottom-tabs.module.css'
import { hrefOf, useCurrentPage, useMenu } from './use-menu.ts'

const TABS_MAX = 4

/** On a phone: the few pages that are there every day, and everything else behind the last one. */
export function BottomTabs() {
  const t = useTexts(shellTexts)
  const label = useLabel()
  const menu = useMenu()
  const current = useCurrentPage(menu)
  const atMe = useRouterState({ select: state => state.location.pathname.endsWith('/me') })
  const tabs = menu.flatMap(page => (page.menu.tab ? [{ page, tab: page.menu.tab }] : [])).slice(0, TABS_MAX)
  return (
    <nav className={styles.tabs} aria-label={t('tabs')}>
      {tabs.map(({ page, tab }) => (
        <To
          key={page.path}
          href={hrefOf(page.path)}
          className={styles.tab}
          data-tour={page.path === 'inbox' ? 'inbox' : undefined}
          aria-current={page === current ? 'page' : undefined}
        >
          {label(tab)}
        </To>
      ))}
      <To href="/me" className={styles.tab} aria-current={atMe ? 'page' : undefined}>
        {t('me')}
      </To>
    </nav>
  )
}
