import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWords } from '#apps/web/ui/words.ts'
import type { GoalCard } from '../contract.ts'
import { useFieldName } from './field-name.ts'
import { goalsTexts } from './goals-texts.ts'
import styles from './smart-letters.module.css'

type Letter = GoalCard['letters'][number]

interface SmartLettersProps {
  card: GoalCard
  /** Opens what mends the field; letters of a goal that cannot be changed have no way to mend. */
  onMend?: (field: string) => void
}

/** The five letters. Those that fail tell why and lead to the field; those that hold tell why when they are asked. */
export function SmartLetters({ card, onMend }: SmartLettersProps) {
  const t = useTexts(goalsTexts)
  const [asked, setAsked] = useState<readonly string[]>([])
  const isOpen = (one: Letter) => !one.holds || asked.includes(one.letter)
  const toggle = (letter: string) =>
    setAsked(asked.includes(letter) ? asked.filter(one => one !== letter) : [...asked, letter])
  return (
    <div>
      <fieldset className={styles.letters} aria-label={t('letters')}>
        {card.letters.map(one => (
          <button
            key={one.letter}
            type="button"
            className={`${styles.letter} ${one.holds ? styles.holds : styles.fails}`}
            aria-expanded={isOpen(one)}
            onClick={() => toggle(one.letter)}
          >
            <span className={styles.sign} aria-hidden="true">
              {one.letter}
            </span>
            <span className={styles.name}>{t(one.letter)}</span>
            <span aria-hidden="true">{one.holds ? '✓' : '✕'}</span>
            <span className="visually-hidden">
              {t(one.letter)} {t(one.holds ? 'holds' : 'fails')}
            </span>
          </button>
        ))}
      </fieldset>
      <ul className={styles.reasons}>
        {card.letters
          .filter(isOpen)
          .flatMap(one =>
            one.reasons.map(reason => (
              <Reason
                key={`${one.letter} ${reason.code} ${reason.field}`}
                letter={one}
                reason={reason}
                onMend={onMend}
              />
            )),
          )}
        {!card.owned && (
          <li className={styles.reason}>
            <span className={`${styles.mark} ${styles.failed}`} aria-hidden="true">
              !
            </span>
            <span>
              {t('nobodyOwns')} {onMend && <Mend field="ownerId" onMend={onMend} />}
            </span>
          </li>
        )}
      </ul>
    </div>
  )
}

interface ReasonProps {
  letter: Letter
  reason: Letter['reasons'][number]
  onMend?: (field: string) => void
}

function Reason({ letter, reason, onMend }: ReasonProps) {
  const words = useWords()
  return (
    <li className={styles.reason}>
      <span className={`${styles.mark} ${letter.holds ? styles.passed : styles.failed}`} aria-hidden="true">
        {letter.letter}
      </span>
      <span>
        {words(reason.text)} {reason.field && onMend && <Mend field={reason.field} onMend={onMend} />}
      </span>
    </li>
  )
}

function Mend({ field, onMend }: { field: string; onMend: (field: string) => void }) {
  const t = useTexts(goalsTexts)
  const name = useFieldName()(field)
  return (
    <button
      type="button"
      className={styles.mend}
      aria-label={t('mendField', { field: name })}
      onClick={() => onMend(field)}
    >
      {t('mend')} · {name}
    </button>
  )
}
