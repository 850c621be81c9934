import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { requirementLine } from '../entities/requirement-line.ts'
import type { LineChange } from '../rules/compare-requirements.ts'
import styles from './requirements.module.css'
import { requirementsTexts } from './requirements-texts.ts'

const TONES: Readonly<Record<LineChange['how'], Tone>> = { added: 'passed', removed: 'failed', changed: 'attention' }

/** The differences between two versions: line by line, and within a line word by word. */
export function VersionChanges({ changes }: { changes: readonly LineChange[] }) {
  const t = useTexts(requirementsTexts)
  return (
    <ul className={styles.changeList}>
      {changes.map(({ number, how, text, parts }) => (
        <li key={number}>
          <p>
            <StateTag tone={TONES[how]}>{t(how)}</StateTag> {number} {how === 'removed' ? <del>{text}</del> : text}
          </p>
          {parts.map(part => (
            <Part key={part.part} part={part} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Part({ part: { part, before, after, words } }: { part: LineChange['parts'][number] }) {
  const label = useLabel()
  const { fields } = requirementLine
  if (part === 'priority' || part === 'state') {
    const options: Readonly<Record<string, { zh: string; en: string }>> = fields[part].options
    const say = (value: string | null) => (value && options[value] ? label(options[value]) : '—')
    return (
      <p className={styles.part}>
        {label(fields[part].label)} <del>{say(before)}</del> <ins>{say(after)}</ins>
      </p>
    )
  }
  return (
    <p className={styles.part}>
      {label(fields[part].label)}{' '}
      {words.map((word, index) => {
        // Pieces of one text have no name but their place.
        const key = `${index} ${word.how}`
        if (word.how === 'added') return <ins key={key}>{word.text}</ins>
        if (word.how === 'removed') return <del key={key}>{word.text}</del>
        return <span key={key}>{word.text}</span>
      })}
    </p>
  )
}
