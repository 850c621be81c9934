import type { HistoryEntry } from '#kernel/contract/history.ts'
import type { CountQuery, ListQuery } from '#kernel/contract/list.ts'
import type { Declaration, NewRecord, RecordChange, RecordOf } from '#kernel/entity/entity.ts'
import type { WorkspaceClient } from '../rpc/clients.ts'
import { recordType } from './record-types.ts'

/** What every record type can be asked, typed by its declaration. */
export interface RecordCalls<D extends Declaration> {
  list(query: ListQuery): Promise<{ items: RecordOf<D>[]; next: string | null }>
  count(query: CountQuery): Promise<{ count: number; more: boolean }>
  read(input: { id: string }): Promise<RecordOf<D>>
  history(input: { id: string }): Promise<HistoryEntry[]>
  create(record: NewRecord<D>): Promise<RecordOf<D>>
  update(input: { id: string; version: number; set: RecordChange<D> }): Promise<RecordOf<D>>
  remove(input: { id: string; version: number }): Promise<RecordOf<D>>
  restore(input: { id: string }): Promise<RecordOf<D>>
}

export function recordCalls<D extends Declaration>(client: WorkspaceClient, entity: D): RecordCalls<D> {
  const { module, name } = recordType(entity.type)
  // The client is a proxy that answers every path; the declaration says what this path takes and gives.
  const modules = client as unknown as Record<string, Record<string, unknown>>
  return modules[module]?.[name] as RecordCalls<D>
}
