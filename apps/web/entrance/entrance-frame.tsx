import { type ReactNode, useEffect } from 'react'
import { switchLocale, useLocale } from '../i18n/locale.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { Logo } from '../shell/logo.tsx'
import styles from './entrance.module.css'

interface EntranceFrameProps {
  title: string
  help?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** One quiet card in the middle. */
export function EntranceFrame({ title, help, wide = false, children }: EntranceFrameProps) {
  const t = useTexts(commonTexts)
  const words = useTexts(entranceTexts)
  useEffect(() => {
    document.title = `${title} - ${t('product')}`
  }, [title, t])
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <a href="/" className={styles.brand}>
          <Logo />
          <span className={styles.product}>{t('product')}</span>
        </a>
        <LanguageLink />
      </header>
      <main className={wide ? styles.wide : styles.card}>
        <h1 className={styles.title}>{title}</h1>
        {help !== undefined && <p className={styles.help}>{help}</p>}
        {children}
      </main>
      <p className={styles.tagline}>{words('tagline')}</p>
    </div>
  )
}

function LanguageLink() {
  const locale = useLocale()
  const t = useTexts(shellTexts)
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <button type="button" className={styles.language} onClick={() => switchLocale(other)}>
      <span lang={other}>{other === 'en' ? 'English' : '中文'}</span>
      <span className="visually-hidden"> ({t('language')})</span>
    </button>
  )
}
