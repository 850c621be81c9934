import { useLocale } from '../i18n/locale.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './top-bar.module.css'
import { useSwitchLanguage } from './use-switch-language.ts'

export function LanguageSwitch() {
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const change = useSwitchLanguage()
  return (
    <button
      type="button"
      className={`${styles.item} ${styles.wideOnly}`}
      aria-label={`中 / EN: ${t('language')}`}
      onClick={() => change(locale === 'en' ? 'zh-CN' : 'en')}
    >
      中 / EN
    </button>
  )
}
