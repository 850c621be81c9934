import { recordTexts } from '../i18n/texts/records.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './record/record-form.module.css'

interface FormRefusalProps {
  form: { readonly refused: string | null; readonly problems: Readonly<Record<string, string>> }
  /** The fields that the form asks for, each of which tells its own problem. */
  asked: readonly string[]
}

/** Why a form was not taken; what its fields tell already is counted and not told again. */
export function FormRefusal({ form: { refused, problems }, asked }: FormRefusalProps) {
  const t = useTexts(recordTexts)
  const wrong = Object.keys(problems)
  const told = wrong.length > 0 && wrong.every(path => asked.includes(path.split('.')[0] ?? path))
  return (
    <p className={styles.refused} role="alert">
      {told || refused === null ? wrong.length > 0 && t('fillForm', { count: wrong.length }) : refused}
    </p>
  )
}
