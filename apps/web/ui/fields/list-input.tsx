import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ListField } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import styles from './fields.module.css'
import { FormField } from './form-field.tsx'
import { type InputProps, SimpleInput } from './simple-input.tsx'

type Row = Record<string, unknown>

/** Rows kept inside a record. */
export function ListInput({ id, field, value, onChange, problemAt, currency, projectId }: InputProps<ListField>) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const rows = Array.isArray(value) ? (value as Row[]) : []
  const setRow = (at: number, row: Row) => onChange(rows.map((one, index) => (index === at ? row : one)))
  return (
    <fieldset className={styles.inputRows} id={id} aria-label={label(field.label)}>
      {rows.map((row, index) => (
        // Rows have no identity but their place.
        <div key={`${index + 0}`} className={styles.inputRow}>
          <Cells
            id={`${id}-${index}`}
            field={field}
            row={row}
            onChange={next => setRow(index, next)}
            problemAt={name => problemAt?.(`${index}.${name}`)}
            currency={currency}
            projectId={projectId}
          />
          <Button
            type="text"
            icon={<CloseOutlined />}
            aria-label={t('removeRow', { row: index + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button icon={<PlusOutlined />} onClick={() => onChange([...rows, emptyRow(field)])}>
        {t('addRow')}
      </Button>
    </fieldset>
  )
}

function emptyRow(field: ListField): Row {
  const entries = Object.entries(field.of).map(([name, one]) => {
    if (one.kind === 'choice') return [name, one.initial ?? null]
    return [name, one.kind === 'yesno' && one.required ? false : null]
  })
  return Object.fromEntries(entries)
}

interface CellsProps extends Pick<InputProps, 'currency' | 'projectId'> {
  id: string
  field: ListField
  row: Row
  onChange: (row: Row) => void
  problemAt: (name: string) => string | undefined
}

function Cells({ id, field, row, onChange, problemAt, currency, projectId }: CellsProps) {
  const label = useLabel()
  return (
    <div className={styles.inputCells}>
      {Object.entries(field.of).map(([name, one]) => (
        <FormField
          key={name}
          id={`${id}-${name}`}
          label={label(one.label)}
          required={one.required}
          problem={problemAt(name)}
        >
          <SimpleInput
            id={`${id}-${name}`}
            field={one}
            value={row[name]}
            invalid={problemAt(name) !== undefined}
            currency={currency}
            projectId={projectId}
            onChange={next => onChange({ ...row, [name]: next })}
          />
        </FormField>
      ))}
    </div>
  )
}
