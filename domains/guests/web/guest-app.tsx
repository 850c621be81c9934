import { type ReactNode, useEffect, useState } from 'react'
import { currentLocale, type Locale } from '#apps/web/i18n/locale.ts'
import { Logo } from '#apps/web/shell/logo.tsx'
import styles from './guest.module.css'
import { GuestDocument } from './guest-document.tsx'
import { GuestNotice } from './guest-notice.tsx'
import { LanguageContext, useGuestWords } from './guest-words.ts'
import { useGuestLink } from './use-guest-link.ts'

/** What somebody without an account sees of the product: one document, and the place for their answer. */
export function guestApp(): ReactNode {
  return <GuestApp />
}

function GuestApp() {
  const [chosen, setChosen] = useState<Locale | null>(null)
  const [first] = useState(currentLocale)
  const link = useGuestLink(chosen ?? first)
  const given = link.view && (link.view.language === 'en' ? 'en' : 'zh-CN')
  const locale = chosen ?? given ?? first
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <LanguageContext value={locale}>
      <Frame company={link.view?.company ?? ''} onSwitch={() => setChosen(locale === 'en' ? 'zh-CN' : 'en')}>
        {link.view?.document || link.view?.answer ? (
          <GuestDocument link={link} view={link.view} />
        ) : (
          <GuestNotice link={link} />
        )}
      </Frame>
    </LanguageContext>
  )
}

interface FrameProps {
  company: string
  onSwitch: () => void
  children: ReactNode
}

function Frame({ company, onSwitch, children }: FrameProps) {
  const { t, locale } = useGuestWords()
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>
          <Logo />
          <span className={styles.company}>{company || t('product')}</span>
        </span>
        <button type="button" lang={other} className={styles.plain} onClick={onSwitch}>
          {other === 'en' ? 'English' : '中文'}
        </button>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  )
}
