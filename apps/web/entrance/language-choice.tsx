import { useId } from 'react'
import { type Locale, switchLocale, useLocale } from '../i18n/locale.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { account } from '../rpc/account-client.ts'
import styles from './entrance.module.css'

/** The language of the screens on this device, and of the account on others and in mails. */
export function LanguageChoice() {
  const t = useTexts(entranceTexts)
  const locale = useLocale()
  const id = useId()
  const choose = (next: Locale) => {
    switchLocale(next)
    void account.setLocale({ locale: next === 'en' ? 'en' : 'zh' })
  }
  return (
    <section className={styles.part}>
      <h2 id={id}>{t('language')}</h2>
      <select
        className={styles.input}
        aria-labelledby={id}
        value={locale}
        onChange={event => choose(event.target.value === 'en' ? 'en' : 'zh-CN')}
      >
        <option value="zh-CN" lang="zh-CN">
          简体中文
        </option>
        <option value="en" lang="en">
          English
        </option>
      </select>
    </section>
  )
}
