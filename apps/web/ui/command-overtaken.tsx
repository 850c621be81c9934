import { Button } from 'antd'
import type { Field } from '#kernel/entity/field.ts'
import { recordTexts } from '../i18n/texts/records.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import type { Values } from '../records/merge-edit.ts'
import styles from './command-overtaken.module.css'
import { FieldValue } from './fields/field-value.tsx'

interface OvertakenProps {
  form: {
    readonly values: Values
    readonly current: Values | null
    readonly differing: readonly (readonly [string, Field])[]
    readonly keepMine: () => Promise<void>
  }
  onTakeTheirs: () => void
}

/** Somebody else was faster: both values of every field that differs, and the choice between them. */
export function CommandOvertaken({ form, onTakeTheirs }: OvertakenProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  return (
    <section className={styles.overtaken} role="alert">
      <p>{t('staleTitle')}</p>
      <table className={styles.both}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('mine')}</th>
            <th scope="col">{t('theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {form.differing.map(([name, field]) => (
            <tr key={name}>
              <th scope="row">{label(field.label)}</th>
              <td>
                <FieldValue name={name} field={field} value={form.values[name]} />
              </td>
              <td>
                <FieldValue name={name} field={field} value={form.current?.[name]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.choices}>
        <Button onClick={onTakeTheirs}>{t('keepTheirs')}</Button>
        <Button onClick={() => void form.keepMine()}>{t('keepMine')}</Button>
      </div>
    </section>
  )
}
