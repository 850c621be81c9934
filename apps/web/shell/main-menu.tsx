import { commonTexts } from '../i18n/texts/common.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { To } from '../ui/to.tsx'
import { Logo } from './logo.tsx'
import styles from './main-menu.module.css'
import { MenuList } from './menu-list.tsx'

/** The menu at the left, in the order of the work. */
export function MainMenu() {
  const t = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  return (
    <nav className={styles.menu} aria-label={shell('mainMenu')}>
      <To href="/" className={styles.brand}>
        <Logo size={22} />
        <span>{t('product')}</span>
      </To>
      <MenuList />
    </nav>
  )
}
