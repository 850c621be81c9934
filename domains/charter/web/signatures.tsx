import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { CharterSheet } from '../contract.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'

/** Where one signs on paper. */
export function Signatures({ head }: { head: CharterSheet['head'] }) {
  const t = useTexts(charterTexts)
  return (
    <footer className={styles.signatures} aria-hidden="true">
      {(['sponsor', 'manager'] as const).map(role => (
        <div key={role}>
          <p>
            {t(role === 'sponsor' ? 'signSponsor' : 'signManager')} {head[role] && `(${head[role]})`}
          </p>
          <p>{t('signDate')}</p>
        </div>
      ))}
    </footer>
  )
}
