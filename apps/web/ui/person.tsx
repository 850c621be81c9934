import { commonTexts } from '../i18n/texts/common.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './person.module.css'
import { usePersonName } from './use-people.ts'

interface PersonProps {
  id: string | null | undefined
  /** With the round sign before the name. */
  sign?: boolean
}

/** A member of the workspace by name. */
export function Person({ id, sign = false }: PersonProps) {
  const t = useTexts(commonTexts)
  const name = usePersonName(id)
  if (!id) return <span className={styles.nobody}>{t('nobody')}</span>
  return (
    <span className={styles.person}>
      {sign && <PersonSign name={name ?? ''} />}
      <span className={styles.name} title={name}>
        {name ?? '…'}
      </span>
    </span>
  )
}

/** The round sign of a person: the family name's character or the first letter. */
export function PersonSign({ name, size = 24 }: { name: string; size?: number }) {
  return (
    <span className={styles.sign} style={{ width: size, height: size, fontSize: size * 0.5 }} aria-hidden="true">
      {[...name][0]?.toUpperCase() ?? ''}
    </span>
  )
}
