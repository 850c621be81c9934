import type { Person } from './person.ts'

/** Looks at what waits for a decision and approves it, with the facts that were shown. */
export async function approve(person: Person, approvalId: string): Promise<void> {
  const { gate } = await person.get<{ gate: { shown: string } | null }>(`/approvals/${approvalId}`)
  const decision = { decision: 'approve', ...(gate && { shown: gate.shown }) }
  const { result } = await person.post<{ result: string }>(`/approvals/${approvalId}/decide`, decision)
  if (result !== 'approved') throw new Error(`the approval ${approvalId} is ${result}`)
}

interface Inbox {
  readonly approvals: readonly { readonly id: string; readonly subjectId: string }[]
}

/** Approves what somebody has submitted, by the entry in one's inbox. */
export async function approveFromInbox(person: Person, subjectId: string): Promise<void> {
  const { approvals } = await person.get<Inbox>('/inbox')
  const waiting = approvals.find(one => one.subjectId === subjectId)
  if (!waiting) throw new Error(`nothing about ${subjectId} waits in the inbox of ${person.name}`)
  await approve(person, waiting.id)
}
