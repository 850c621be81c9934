import { addDays, mondayOf } from '#apps/web/format/calendar.ts'
import type { Inbox } from '../shapes/inbox.ts'

/** One thing to do, with the name of its kind. */
export type Work = Inbox['sections'][number]['items'][number] & { readonly kind: string }
export type When = 'overdue' | 'today' | 'week' | 'later'

const WHENS = ['overdue', 'today', 'week', 'later'] as const

/** Everything that waits to be done, the most urgent first; what has no date comes last. */
export function workOf(inbox: Pick<Inbox, 'sections'>): Work[] {
  const all = inbox.sections.flatMap(({ name, items }) => items.map(item => ({ ...item, kind: name })))
  return all.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'))
}

export interface WorkGroup {
  readonly when: When
  /** All of the group, also where fewer are listed. */
  readonly count: number
  readonly items: readonly Work[]
}

/** The groups that hold something, in the order of time, with the `most` urgent things. A week ends with its Sunday. */
export function groupWork(work: readonly Work[], today: string, most = work.length): WorkGroup[] {
  const listed = new Set(work.slice(0, most))
  const groups = WHENS.map(when => {
    const all = work.filter(one => whenOf(one.dueOn, today) === when)
    return { when, count: all.length, items: all.filter(one => listed.has(one)) }
  })
  return groups.filter(({ items }) => items.length > 0)
}

/** What is due from today to Sunday. */
export function dueThisWeek(work: readonly Work[], today: string): Work[] {
  return work.filter(one => ['today', 'week'].includes(whenOf(one.dueOn, today)))
}

export function overdue(work: readonly Work[], today: string): Work[] {
  return work.filter(one => whenOf(one.dueOn, today) === 'overdue')
}

/** Monday to Sunday with what is due on each. */
export function weekOf<W extends Pick<Work, 'dueOn'>>(
  work: readonly W[],
  today: string,
): { date: string; items: W[] }[] {
  const monday = mondayOf(today)
  return Array.from({ length: 7 }, (_, index) => {
    const date = addDays(monday, index)
    return { date, items: work.filter(one => one.dueOn === date) }
  })
}

function whenOf(dueOn: string | null, today: string): When {
  if (dueOn === null) return 'later'
  if (dueOn < today) return 'overdue'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(mondayOf(today), 6) ? 'week' : 'later'
}
