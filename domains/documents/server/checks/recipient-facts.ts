import { type SQL, sql } from 'drizzle-orm'
import type { GatePlace } from '#domains/process/reads.ts'
import type { Recipient } from '../recipients/require-recipient-state.ts'

export interface RecipientFacts {
  /** The approved version of this iteration. */
  readonly book: { readonly id: string; readonly number: number } | null
  readonly recipients: readonly Pick<Recipient, 'id' | 'version' | 'name' | 'stakeholderId' | 'bookId' | 'state'>[]
  /** The key stakeholders of the project. */
  readonly keys: readonly { readonly id: string; readonly name: string }[]
}

export function recipientFacts({ workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select json_build_object(
      'book', (
        select json_build_object('id', b.id, 'number', b.number) from plan_book b
        where b.workspace_id = ${workspaceId} and b.project_id = ${projectId} and b.iteration = ${iteration}
          and b.state = 'approved' and b.deleted_at is null order by b.number desc limit 1),
      'recipients', (
        select coalesce(json_agg(json_build_object('id', r.id, 'version', r.version, 'name', r.name,
          'stakeholderId', r.stakeholder_id, 'bookId', r.book_id, 'state', r.state) order by r.id), '[]')
        from plan_book_recipient r
        where r.workspace_id = ${workspaceId} and r.project_id = ${projectId} and r.iteration = ${iteration}
          and r.deleted_at is null),
      'keys', (
        select coalesce(json_agg(json_build_object('id', k.id, 'name', k.name) order by k.id), '[]')
        from stakeholder k
        where k.workspace_id = ${workspaceId} and k.project_id = ${projectId} and k.iteration <= ${iteration}
          and k.key_stakeholder and k.deleted_at is null)))`
}

export const WHERE = { path: 'documents/recipients' }

export function seenOf({ recipients }: RecipientFacts) {
  return recipients.map(({ id, version }) => ({ id, version }))
}
