import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { BottomTabs } from './bottom-tabs.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { MainMenu } from './main-menu.tsx'
import styles from './shell.module.css'
import { TopBar } from './top-bar.tsx'
import { useContentFocus } from './use-content-focus.ts'
import { useReturnFocus } from './use-return-focus.ts'

const KEY = 'yingce.menu'

/** What stands around every page: the menu at the left, the bar on top, tabs at the bottom of a phone. */
export function Shell() {
  const t = useTexts(shellTexts)
  const [open, setOpen] = useState(localStorage.getItem(KEY) !== 'hidden')
  const content = useContentFocus()
  useReturnFocus()
  const toggle = () => {
    localStorage.setItem(KEY, open ? 'hidden' : 'open')
    setOpen(!open)
  }
  return (
    <div className={open ? styles.shell : styles.shellWide}>
      <a href="#content" className={styles.skip}>
        {t('skip')}
      </a>
      {open && <MainMenu />}
      <div className={styles.column}>
        <TopBar menuOpen={open} onToggleMenu={toggle} />
        <ConnectionBanner />
        <main id="content" ref={content} tabIndex={-1} className={styles.content}>
          <Outlet />
        </main>
      </div>
      <BottomTabs />
    </div>
  )
}
