import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordTexts } from '../i18n/texts/records.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { isSame } from '../records/is-same.ts'
import type { Values } from '../records/merge-edit.ts'
import styles from './changed-meanwhile.module.css'
import { FieldValue } from './fields/field-value.tsx'
import { ANY_OWNER } from './usual-fields.ts'

interface ChangedMeanwhileProps<D extends Declaration> {
  entity: D
  before: RecordOf<D>
  now: RecordOf<D>
}

/** What somebody else has changed since a person was asked: each field as it was then and as it is now. */
export function ChangedMeanwhile<D extends Declaration>({ entity, before, now }: ChangedMeanwhileProps<D>) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const [then, today] = [before as Values, now as Values]
  const changed = Object.entries({ ...entity.fields, ownerId: ANY_OWNER }).filter(
    ([name, field]) => !isSame(then[name], today[name], field),
  )
  const currency = today.currency as string | undefined
  return (
    <table className={styles.changed}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('asOpened')}</th>
          <th scope="col">{t('theirs')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(([name, field]) => (
          <tr key={name}>
            <th scope="row">{label(field.label)}</th>
            <td>
              <FieldValue name={name} field={field} value={then[name]} currency={currency} within={[then]} />
            </td>
            <td>
              <FieldValue name={name} field={field} value={today[name]} currency={currency} within={[today]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
