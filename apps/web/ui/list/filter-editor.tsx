import { FilterOutlined } from '@ant-design/icons'
import { Button, Popover, Select } from 'antd'
import { useId, useState } from 'react'
import type { Condition } from '#kernel/contract/list.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { isNumber } from '../fields/as-number.ts'
import { FieldInput } from '../fields/field-input.tsx'
import { FormField } from '../fields/form-field.tsx'
import { comparisons, filterFields, type Is, wordOf } from './filter-fields.ts'
import styles from './list.module.css'

interface FilterEditorProps {
  entity: Declaration
  onAdd: (condition: Condition) => void
}

/** Adds a filter: which field, how compared, with what. */
export function FilterEditor({ entity, onAdd }: FilterEditorProps) {
  const t = useTexts(recordTexts)
  const [open, setOpen] = useState(false)
  const add = (condition: Condition) => {
    setOpen(false)
    onAdd(condition)
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={<Editor entity={entity} onAdd={add} />}
    >
      <Button icon={<FilterOutlined />} aria-haspopup="dialog" aria-expanded={open}>
        {t('addFilter')}
      </Button>
    </Popover>
  )
}

function Editor({ entity, onAdd }: FilterEditorProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const id = useId()
  const fields = filterFields(entity)
  const [name, setName] = useState(fields[0]?.[0] ?? '')
  const field = fields.find(([one]) => one === name)?.[1]
  const [is, setIs] = useState<Is>(field ? (comparisons(field)[0] ?? 'eq') : 'eq')
  const [value, setValue] = useState<unknown>(null)
  const chooseField = (next: string) => {
    const found = fields.find(([one]) => one === next)?.[1]
    setName(next)
    setIs(found ? (comparisons(found)[0] ?? 'eq') : 'eq')
    setValue(null)
  }
  if (!field) return null
  const condition = conditionOf(name, field, is, value)
  return (
    <div className={styles.editor}>
      <FormField id={`${id}-field`} label={t('filterField')}>
        <Select
          id={`${id}-field`}
          showSearch={{ optionFilterProp: 'label' }}
          value={name}
          options={fields.map(([one, known]) => ({ value: one, label: label(known.label) }))}
          onChange={chooseField}
        />
      </FormField>
      <FormField id={`${id}-is`} label={t('filterIs')}>
        <Select<Is>
          id={`${id}-is`}
          value={is}
          options={comparisons(field).map(one => ({ value: one, label: t(`is${capital(wordOf(one, field))}`) }))}
          onChange={setIs}
        />
      </FormField>
      {is !== 'empty' && is !== 'filled' && (
        <FormField id={`${id}-value`} label={t('filterValue')}>
          <FieldInput id={`${id}-value`} field={valueField(field, is)} value={value} onChange={setValue} />
        </FormField>
      )}
      <Button type="primary" disabled={condition === null} onClick={() => condition && onAdd(condition)}>
        {t('filterApply')}
      </Button>
    </div>
  )
}

type Capital<W extends string> = W extends `${infer First}${infer Rest}` ? `${Uppercase<First>}${Rest}` : never

function capital<W extends string>(word: W): Capital<W> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capital<W>
}

/** The input for a filter's value: several options at once for 'one of'. */
function valueField(field: Field, is: Is): Field {
  if (field.kind === 'choice' && is === 'in') return { kind: 'tags', label: field.label, options: field.options }
  if (field.kind === 'yesno')
    return { kind: 'choice', label: field.label, options: { true: YES, false: NO }, required: true }
  return field
}

const YES = { zh: '是', en: 'Yes' }
const NO = { zh: '否', en: 'No' }

const NUMBERS = new Set<Field['kind']>(['integer', 'decimal', 'money'])

/** The finished filter, or null while its value is missing or no number. */
function conditionOf(name: string, { kind }: Field, is: Is, value: unknown): Condition | null {
  if (is === 'empty' || is === 'filled') return { field: name, is }
  if (Array.isArray(value)) return value.length > 0 ? { field: name, is, value: value.map(String) } : null
  if (value === null || value === undefined || value === '') return null
  return NUMBERS.has(kind) && !isNumber(String(value)) ? null : { field: name, is, value: String(value) }
}
