import { recordTexts } from '../i18n/texts/records.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { problemAt } from './record/problems-by-field.ts'
import styles from './record/record-form.module.css'

interface FormRefusalProps {
  form: { readonly refused: string | null; readonly problems: Readonly<Record<string, string>> }
  /** The fields that the form asks for, each of which tells its own problem. */
  asked: readonly string[]
}

/** Why a form was not taken; what one of its fields tells already is counted and not told again. */
export function FormRefusal({ form: { refused, problems }, asked }: FormRefusalProps) {
  const t = useTexts(recordTexts)
  const count = Object.keys(problems).length
  const told = refused === null || asked.some(name => problemAt(problems, name) === refused)
  return (
    <p className={styles.refused} role="alert">
      {!told ? refused : count > 0 ? t('fillForm', { count }) : ''}
    </p>
  )
}
