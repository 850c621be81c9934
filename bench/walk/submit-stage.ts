import type { Person } from './person.ts'
import type { Project } from './project.ts'

interface Refused {
  readonly code?: string
  readonly details?: { readonly criteria?: readonly string[] }
}

/** The criteria for which the submission of a stage was refused; throws where it was not. */
export async function refusedFor(person: Person, { path }: Project, stage: string): Promise<readonly string[]> {
  const reply = await person.client.send('POST', person.at(`${path}/stages/${stage}/submit`), {})
  const { code, details } = reply.body as Refused
  if (reply.status === 409 && code === 'gate.not_met') return details?.criteria ?? []
  throw new Error(`${stage}: the submission was not refused by its gate but gave ${reply.status}: ${reply.text}`)
}

/** Hands a stage to its approvers; gives the id of the approval. */
export async function submitStage(person: Person, { path }: Project, stage: string): Promise<string> {
  const { approvalId } = await person.post<{ approvalId: string }>(`${path}/stages/${stage}/submit`)
  return approvalId
}
