import { Segmented } from 'antd'
import { type Locale, useLocale } from '../i18n/locale.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme-choice.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { Section } from '../ui/section.tsx'
import { To } from '../ui/to.tsx'
import styles from './me-page.module.css'
import { MenuList } from './menu-list.tsx'
import { leave } from './person-menu.tsx'
import { useHelp } from './use-help.ts'
import { useSwitchLanguage } from './use-switch-language.ts'

/** On a phone the last tab: the whole menu, and what belongs to the person. */
export function MePage() {
  const t = useTexts(shellTexts)
  const { me } = useWorkspace()
  const help = useHelp()
  return (
    <>
      <PageHeader title={me.person.name} facts={[me.roleName, me.workspace.name].filter(Boolean).join(' · ')} />
      <div className={styles.parts}>
        <nav className={styles.menu} aria-label={t('mainMenu')}>
          <MenuList />
        </nav>
        <Section title={t('help')} padded>
          {help.map(({ key, label, href }) => (
            <p key={key} className={styles.row}>
              <To href={href}>{label}</To>
            </p>
          ))}
        </Section>
        <Section title={t('account')} padded>
          <Choices />
          <p className={styles.row}>
            <a href="/account">{t('account')}</a>
            <button type="button" className={styles.out} onClick={leave}>
              {t('signOut')}
            </button>
          </p>
        </Section>
      </div>
    </>
  )
}

function Choices() {
  const t = useTexts(shellTexts)
  const entrance = useTexts(entranceTexts)
  const locale = useLocale()
  const change = useSwitchLanguage()
  return (
    <>
      <p className={styles.row}>
        {entrance('language')}
        <Segmented<Locale>
          aria-label={entrance('language')}
          value={locale}
          onChange={change}
          options={[
            { value: 'zh-CN', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
        />
      </p>
      <p className={styles.row}>
        {t('theme')}
        <Segmented<ThemeChoice>
          aria-label={t('theme')}
          value={useThemeChoice()}
          onChange={chooseTheme}
          options={[
            { value: 'light', label: t('themeLight') },
            { value: 'dark', label: t('themeDark') },
            { value: 'system', label: t('themeSystem') },
          ]}
        />
      </p>
    </>
  )
}
