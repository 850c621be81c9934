import { hasText } from '@yingce/process/has-text'

const DESIGN = ['content', 'evidence'] as const
const PART = ['content', 'tasks', 'ownerId', 'metricId'] as const
const PERIOD = ['work', 'targets', 'ownerId'] as const

/** What a design still lacks before it can be submitted. */
export function designLacks(record: Written<(typeof DESIGN)[number]>): (typeof DESIGN)[number][] {
  return DESIGN.filter(name => isEmpty(record[name]))
}

/** What a part of the operation plan still lacks before it can be submitted. */
export function partLacks(record: Written<(typeof PART)[number]>): (typeof PART)[number][] {
  return PART.filter(name => isEmpty(record[name]))
}

/** What the plan of a period still lacks before it can be submitted. */
export function periodLacks(record: Written<(typeof PERIOD)[number]>): (typeof PERIOD)[number][] {
  return PERIOD.filter(name => isEmpty(record[name]))
}

type Written<K extends string> = Readonly<Record<K, string | readonly unknown[] | null>>

function isEmpty(value: string | readonly unknown[] | null): boolean {
  return typeof value === 'string' ? !hasText(value) : (value ?? []).length === 0
}
