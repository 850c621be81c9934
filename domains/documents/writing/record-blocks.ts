import { dateIn } from '#kernel/command/date-in.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { SimpleField } from '#kernel/entity/field.ts'
import type { Block, Section } from '../docx/model.ts'
import type { Teller } from './document-kind.ts'
import { amountText, numberText } from './figures.ts'
import { amountSaid, unitSaid } from './money-said.ts'
import { listed, optionLabel, personName, say } from './say.ts'

type FieldName<D extends Declaration> = (keyof D['fields'] & string) | 'ownerId'
/** The names of records that are referred to, by their ids. */
type Names = ReadonlyMap<string, string>

interface TableOf<D extends Declaration> {
  readonly caption: string
  readonly rows: readonly Partial<RecordOf<D>>[]
  /** Fields with their share of the width. */
  readonly columns: readonly (readonly [name: FieldName<D>, width: number])[]
  readonly names?: Names
}

const OWNER = { kind: 'person', label: { zh: '负责人', en: 'Owner' } } as const satisfies SimpleField

/** Records as a table: titles, words and figures as their declaration has them. */
export function recordTable<D extends Declaration>(
  teller: Teller,
  entity: D,
  { caption, rows, columns, names }: TableOf<D>,
): Block {
  return {
    kind: 'table',
    caption,
    columns: columns.map(([name, width]) => {
      const { kind, label } = fieldOf(entity, name)
      const unit = say(teller, `（${unitSaid(teller)}）`, ` (${unitSaid(teller)})`)
      const title = `${label[teller.language]}${kind === 'money' ? unit : ''}`
      return { title, width, right: RIGHT.includes(kind) }
    }),
    rows: rows.map(row =>
      columns.map(([name]) => cellText(teller, fieldOf(entity, name), (row as Record<string, unknown>)[name], names)),
    ),
  }
}

/** A line for each of the fields that says something. */
export function recordFacts<D extends Declaration>(
  teller: Teller,
  entity: D,
  record: Partial<RecordOf<D>>,
  fields: readonly FieldName<D>[],
  names?: Names,
): Block[] {
  return fields.flatMap(name => {
    const value = (record as Record<string, unknown>)[name]
    if (isEmpty(value)) return []
    const field = fieldOf(entity, name)
    const text = field.kind === 'money' ? amountSaid(teller, String(value)) : cellText(teller, field, value, names)
    return [{ kind: 'fact' as const, label: field.label[teller.language], text }]
  })
}

interface Part<D extends Declaration> {
  readonly field: FieldName<D>
  /** Where in the project it is written. */
  readonly where: string
  readonly optional?: boolean
}

/** Longer texts of a record under their names; what is not written is named as missing. */
export function writtenParts<D extends Declaration>(
  teller: Teller,
  entity: D,
  record: Partial<RecordOf<D>>,
  parts: readonly Part<D>[],
): Block[] {
  return parts.flatMap(({ field, where, optional }): Block[] => {
    const value = (record as Record<string, unknown>)[field]
    const label = fieldOf(entity, field).label[teller.language]
    if (!isEmpty(value))
      return [
        { kind: 'heading', text: label },
        { kind: 'text', text: String(value) },
      ]
    return [missing(teller, `“${label}”还没有写`, `“${label}” has not been written`, where, optional)]
  })
}

export function missing(teller: Teller, zh: string, en: string, where: string, optional?: boolean): Block {
  return { kind: 'missing', text: say(teller, zh, en), where, ...(optional && { optional }) }
}

export function heading(teller: Teller, zh: string, en: string): Block {
  return { kind: 'heading', text: say(teller, zh, en) }
}

export function sectionOf(
  teller: Teller,
  key: string,
  [zh, en]: readonly [zh: string, en: string],
  blocks: readonly Block[],
): Section {
  return { key, title: say(teller, zh, en), numbered: true, blocks }
}

const RIGHT: readonly string[] = ['integer', 'decimal', 'money']

function fieldOf<D extends Declaration>(entity: D, name: FieldName<D>): SimpleField {
  return (name === 'ownerId' ? OWNER : entity.fields[name]) as SimpleField
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

function cellText(teller: Teller, field: SimpleField, value: unknown, names?: Names): string {
  if (isEmpty(value)) return '—'
  const text = String(value)
  switch (field.kind) {
    case 'money':
      return amountText(text)
    case 'integer':
    case 'decimal':
      return numberText(text)
    case 'instant':
      return dateIn(new Date(text), teller.timeZone)
    case 'yesno':
      return value === true ? say(teller, '是', 'Yes') : say(teller, '否', 'No')
    case 'choice':
      return optionLabel(teller, field.options, text)
    case 'tags':
      return (
        listed(
          teller,
          (value as string[]).map(tag => field.options?.[tag]?.[teller.language] ?? tag),
        ) || '—'
      )
    case 'person':
      return personName(teller, text)
    case 'reference':
      return names?.get(text) ?? '—'
    default:
      return text
  }
}
