import type { Field, SimpleField } from '#kernel/entity/field.ts'
import { formatDecimal } from '../../format/amount.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { nameOfRow } from '../../records/name-of-row.ts'
import { CalendarDate } from '../calendar-date.tsx'
import { Moment } from '../moment.tsx'
import { Money } from '../money.tsx'
import { Person } from '../person.tsx'
import { StateTag } from '../state-tag.tsx'
import styles from './fields.module.css'
import { Reference } from './reference.tsx'
import { isState, toneOfOption } from './tone-of-option.ts'

export interface FieldValueProps<F extends Field = Field> {
  /** The field's name in the declaration: a choice named 'state' is shown with its colour. */
  name: string
  field: F
  value: unknown
  currency?: string
  /** In a cell: one line, amounts without their unit. */
  compact?: boolean
  /** Records that hold the value, to find the row whose key the value is; the first that knows a row names it. */
  within?: readonly Values[] | undefined
}

/** A value of any field but rows, as people read it. */
export function SimpleValue({
  name,
  field,
  value,
  currency,
  compact = false,
  within = [],
}: FieldValueProps<SimpleField>) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  if (isNothing(value)) return <span className={styles.nothing}>{compact ? '—' : t('none')}</span>
  switch (field.kind) {
    case 'money':
      return <Money value={String(value)} currency={currency} unit={!compact} />
    case 'integer':
    case 'decimal':
      return <span className={styles.number}>{formatDecimal(String(value))}</span>
    case 'date':
      return <CalendarDate value={String(value)} plain={compact} />
    case 'instant':
      return <Moment value={String(value)} />
    case 'yesno':
      return value === true ? t('yes') : t('no')
    case 'choice':
      return <Choice name={name} option={String(value)} text={optionText(field.options, String(value), label)} />
    case 'tags':
      return <Tags tags={(value as string[]).map(tag => optionText(field.options ?? {}, tag, label))} />
    case 'person':
      return <Person id={String(value)} sign={!compact} />
    case 'reference':
      return <Reference type={field.to} id={String(value)} />
    case 'note':
      return <span className={compact ? undefined : styles.note}>{String(value)}</span>
    case 'text':
      return <bdi>{field.rowOf ? (nameOfRow(within, field.rowOf, String(value)) ?? '—') : String(value)}</bdi>
  }
}

export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

type Options = Readonly<Record<string, { zh: string; en: string }>>

function optionText(options: Options, option: string, label: ReturnType<typeof useLabel>): string {
  const known = options[option]
  return known ? label(known) : option
}

function Choice({ name, option, text }: { name: string; option: string; text: string }) {
  return isState(name) ? <StateTag tone={toneOfOption(option)}>{text}</StateTag> : text
}

function Tags({ tags }: { tags: string[] }) {
  return (
    <span className={styles.tags}>
      {tags.map(tag => (
        <StateTag key={tag}>{tag}</StateTag>
      ))}
    </span>
  )
}
