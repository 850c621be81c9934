import { hasText } from '@yingce/process/has-text'
import { nameOfPerson } from '#domains/people/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals } from '../../contract.ts'
import type { Meeting } from './require-meeting-state.ts'

type Invited = NonNullable<Meeting['invited']>

/** Refuses a meeting of which nobody wrote down what was said. */
export function requireMinutes({ title }: Meeting, minutes: string | null): void {
  if (!hasText(minutes)) throw refusal(communicationRefusals, 'meeting.no_minutes', { title }, { field: 'minutes' })
}

/** Refuses a meeting that nobody came to. */
export function requireAttended({ invited, guests }: Pick<Meeting, 'invited' | 'guests'>): void {
  const listed = [...(invited ?? []), ...(guests ?? [])]
  if (listed.some(({ attended }) => attended)) return
  throw refusal(communicationRefusals, 'meeting.nobody_attended', { listed: listed.length }, { field: 'invited' })
}

/** Refuses a list that names somebody twice: did they come or not? */
export async function requireOnceEach(ctx: Context, rows: Invited): Promise<void> {
  const again = rows.findIndex(({ personId }, index) => rows.findIndex(one => one.personId === personId) < index)
  const id = rows[again]?.personId
  if (id === undefined) return
  const count = rows.filter(({ personId }) => personId === id).length
  const words = { person: await nameOfPerson(ctx, id), count }
  throw refusal(communicationRefusals, 'meeting.listed_twice', words, { field: `invited.${again}.personId` })
}
