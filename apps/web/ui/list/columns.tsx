import type { ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Field, Label } from '#kernel/entity/field.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import type { Values } from '../../records/merge-edit.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { isFigure } from '../fields/is-figure.ts'
import { Reference } from '../fields/reference.tsx'
import { Moment } from '../moment.tsx'
import { Person } from '../person.tsx'

/** One column of a list. */
export interface Column<D extends Declaration = Declaration> {
  readonly key: string
  readonly title: Label
  readonly render: (record: RecordOf<D>) => ReactNode
  /** The field to sort by; a column without one cannot be sorted. */
  readonly sort?: string
  readonly figure?: boolean
  /** An amount: the head says the unit. */
  readonly money?: boolean
  /** How wide it has to be to be read; what is left over is shared. */
  readonly width?: number
  /** Takes a share of the room that is left over. */
  readonly flexible?: boolean
}

const BASE = ['ownerId', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'projectId', 'iteration'] as const

const WIDTHS: Record<Field['kind'], number> = {
  text: 140,
  note: 200,
  integer: 100,
  decimal: 110,
  money: 140,
  date: 110,
  instant: 150,
  yesno: 80,
  choice: 110,
  tags: 150,
  person: 100,
  reference: 170,
  list: 90,
}
const BASE_WIDTHS: Record<(typeof BASE)[number], number> = {
  ownerId: 100,
  createdAt: 150,
  createdBy: 100,
  updatedAt: 150,
  updatedBy: 100,
  projectId: 170,
  iteration: 80,
}

/** The columns that a declaration lists, its title first. */
export function columnsOf<D extends Declaration>(entity: D): Column<D>[] {
  const names = [entity.title, ...(entity.list ?? []).filter(name => name !== entity.title)]
  return names.flatMap(name => columnOf(entity, name) ?? [])
}

/** Where records of several projects stand in one list, each says after its title which one it belongs to. */
export function withProject<D extends Declaration>(columns: readonly Column<D>[], entity: D): readonly Column<D>[] {
  const column = columnOf(entity, 'projectId')
  const [title, ...others] = columns
  if (entity.place !== 'project' || !title || !column || others.some(({ key }) => key === 'projectId')) return columns
  return [title, column, ...others]
}

export function columnOf<D extends Declaration>(entity: D, name: string): Column<D> | undefined {
  const field = entity.fields[name]
  if (field)
    return {
      key: name,
      title: field.label,
      width: WIDTHS[field.kind],
      flexible: field.kind === 'text' || field.kind === 'note' || field.kind === 'reference',
      figure: isFigure(field),
      money: field.kind === 'money',
      sort: field.kind === 'list' || field.kind === 'tags' || field.kind === 'note' ? undefined : name,
      render: record => (
        <FieldValue name={name} field={field} value={(record as Values)[name]} currency={currencyOf(record)} compact />
      ),
    }
  if (!isBase(name)) return undefined
  return {
    key: name,
    title: labelOfBase(name),
    sort: name,
    width: BASE_WIDTHS[name],
    render: record => baseValue(name, (record as Values)[name]),
  }
}

export function labelOfBase(name: string): Label {
  const text = isBase(name) ? recordTexts.texts[BASE_TEXT[name]] : { zh: name, en: name }
  return { zh: text.zh, en: String(text.en) }
}

const BASE_TEXT = {
  ownerId: 'owner',
  createdAt: 'createdAt',
  createdBy: 'createdBy',
  updatedAt: 'updatedAt',
  updatedBy: 'updatedBy',
  projectId: 'projectId',
  iteration: 'iteration',
} as const satisfies Record<(typeof BASE)[number], keyof typeof recordTexts.texts>

function isBase(name: string): name is (typeof BASE)[number] {
  return (BASE as readonly string[]).includes(name)
}

function baseValue(name: (typeof BASE)[number], value: unknown): ReactNode {
  const text = value === null || value === undefined ? undefined : String(value)
  if (name === 'createdAt' || name === 'updatedAt') return <Moment value={text} />
  if (name === 'projectId') return text ? <Reference type="project" id={text} /> : null
  return name === 'iteration' ? text : <Person id={text} />
}

function currencyOf(record: unknown): string | undefined {
  return (record as { currency?: string }).currency
}
