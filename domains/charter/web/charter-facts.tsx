import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Fact } from '#apps/web/ui/record/fact.tsx'
import { charter } from '../entities/charter.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import type { Charter } from './use-charter.ts'

export type CharterText = (typeof charter.editable)[number]

/** What one might write where nothing is written yet. */
const EXAMPLES = {
  purpose: 'purposeExample',
  expectedResults: 'resultsExample',
  resourceLimit: 'resourceExample',
  authority: 'authorityExample',
} as const satisfies Partial<Record<CharterText, string>>

interface CharterFactsProps {
  version: Charter
  fields: readonly CharterText[]
  editable: boolean
}

/** Texts of a version, each changed in its place. */
export function CharterFacts({ version, fields, editable }: CharterFactsProps) {
  return (
    <dl className={styles.facts}>
      {fields.map(name => (
        <Fact
          key={name}
          entity={charter}
          record={version}
          name={name}
          field={charter.fields[name]}
          told={toldOf(version, name, editable)}
          editable={editable}
        />
      ))}
    </dl>
  )
}

/** How far a day is from today is nothing for a charter; an empty text shows what one might write. */
function toldOf(version: Charter, name: CharterText, editable: boolean): ReactNode {
  if (name === 'finishBy' && version.finishBy) return <CalendarDate value={version.finishBy} plain />
  if (!editable || version[name] || !(name in EXAMPLES)) return null
  return <Example of={name as keyof typeof EXAMPLES} />
}

function Example({ of }: { of: keyof typeof EXAMPLES }) {
  const t = useTexts(charterTexts)
  return <span className={styles.example}>{t(EXAMPLES[of])}</span>
}
