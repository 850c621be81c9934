import { importFile } from '../lib/import-file.ts'
import type { Person } from './person.ts'

/** People who were asked, and how many of them took up the offer. */
export interface Group {
  readonly name: string
  readonly leads: number
  readonly converted: number
}

/** The numbers of a campaign from which the project's goals, insights, readings and evaluation are made. */
export interface Figures {
  readonly source: string
  readonly all: Group
  /** One group for each month in which people were asked. */
  readonly months: readonly Group[]
  /** By a trait of the people, and by the channel through which they were reached. */
  readonly segments: readonly Group[]
  readonly channels: readonly Group[]
  /** Who had been asked in an earlier campaign, and with which outcome. */
  readonly history: readonly Group[]
  /** What the product counted after the import; null where nothing was imported. */
  readonly imported: { readonly leads: number; readonly converted: number } | null
}

interface Summary {
  readonly leads: number
  readonly converted: number
  readonly groups: readonly { readonly value: string | null; readonly leads: number; readonly converted: number }[]
}

/** Imports the file and lets the product count. */
export async function figuresOfLeads(person: Person, path: string): Promise<Figures> {
  const { id, rows, created, failed } = await importFile({ owner: person.client, at: person.at }, path)
  if (created !== rows || failed > 0) throw new Error(`of ${rows} rows only ${created} became leads`)
  const count = (by: string) =>
    person.get<Summary>(`/lead-summary?${new URLSearchParams({ by: `attribute:${by}`, importId: id })}`)
  const months = await count('month')
  const imported = { leads: months.leads, converted: months.converted }
  return {
    source: `导入的线索 ${path.split('/').at(-1)}`,
    all: { name: '全部', ...imported },
    months: inYearOrder(groupsOf(months)),
    segments: groupsOf(await count('job')),
    channels: groupsOf(await count('contact')),
    history: groupsOf(await count('poutcome')),
    imported,
  }
}

function groupsOf({ groups }: Summary): Group[] {
  return groups.map(({ value, leads, converted }) => ({ name: value ?? '未填', leads, converted }))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function inYearOrder(months: readonly Group[]): Group[] {
  return [...months].sort((one, other) => MONTHS.indexOf(one.name) - MONTHS.indexOf(other.name))
}

/** A small campaign for a walk without a file: 1,200 people, 126 of whom took up the offer. */
export function ownFigures(): Figures {
  const months = [9, 8, 14, 10, 7, 9, 8, 9, 15, 16, 10, 11]
  const total = months.reduce((sum, one) => sum + one, 0)
  return {
    source: '历次外呼记录',
    all: { name: '全部', leads: months.length * 100, converted: total },
    months: months.map((converted, index) => ({ name: `${index + 1} 月`, leads: 100, converted })),
    segments: [group('在职', 800, 64), group('退休', 220, 34), group('学生', 180, 28)],
    channels: [group('手机', 800, 104), group('座机', 400, 22)],
    history: [group('首次联系', 1_000, 86), group('以往成交', 200, 40)],
    imported: null,
  }
}

function group(name: string, leads: number, converted: number): Group {
  return { name, leads, converted }
}
