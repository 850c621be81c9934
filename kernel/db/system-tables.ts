import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { jobTable } from '../jobs/job-table.ts'
import { idColumn, instantColumn, nameColumn, sequenceColumn, textArray } from './columns.ts'

/** A company's space. Stands outside row-level security's scope by workspace: its own id is the scope. */
export const workspaceTable = pgTable('workspace', {
  id: idColumn('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: nameColumn('name').notNull(),
  currency: text('currency').notNull().default('CNY'),
  timeZone: text('time_zone').notNull().default('Asia/Shanghai'),
  settings: jsonb('settings').notNull().default({}),
  version: integer('version').notNull().default(1),
  createdAt: instantColumn('created_at').notNull().default(sql`now()`),
  /** Only the workspace of a demonstration has it; what has it may be removed as a whole. */
  demo: jsonb('demo'),
})

/** One row for every business record: what comments, files, approvals and the search point to. */
export const recordTable = pgTable(
  'record',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    type: text('type').notNull(),
    title: nameColumn('title').notNull(),
    ownerId: idColumn('owner_id'),
    projectId: idColumn('project_id'),
    terms: textArray('terms').notNull().default(sql`'{}'`),
    deletedAt: instantColumn('deleted_at'),
  },
  table => [
    primaryKey({ name: 'record_pk', columns: [table.workspaceId, table.id] }),
    index('record_type_ix').on(table.workspaceId, table.type, table.id),
    // The few that lie in the bin, among the many that live.
    index('record_bin_ix').on(table.workspaceId, table.type).where(sql`deleted_at is not null`),
    // With owner and project, the search of a member looks through their own records only.
    index('record_search_ix').using('gin', table.workspaceId, table.type, table.terms, table.ownerId, table.projectId),
  ],
)

/** Who takes part in which project: read by policies, written by the domain of projects. */
export const participantTable = pgTable(
  'participant',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    projectId: idColumn('project_id').notNull(),
    personId: idColumn('person_id').notNull(),
    roles: textArray('roles').notNull(),
  },
  table => [
    primaryKey({ name: 'participant_pk', columns: [table.workspaceId, table.projectId, table.personId] }),
    index('participant_person_ix').on(table.workspaceId, table.personId),
  ],
)

/** The append-only trail; a job gives each row its place in the chain (`seq`, `hash`). */
export const auditTable = pgTable(
  'audit',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    recordId: idColumn('record_id'),
    recordType: text('record_type').notNull(),
    version: integer('version').notNull(),
    personId: idColumn('person_id'),
    action: text('action').notNull(),
    changes: jsonb('changes').notNull(),
    note: text('note'),
    at: instantColumn('at').notNull(),
    seq: sequenceColumn(),
    hash: text('hash'),
  },
  table => [
    primaryKey({ name: 'audit_pk', columns: [table.workspaceId, table.id] }),
    index('audit_record_ix').on(table.workspaceId, table.recordId, table.id),
    index('audit_seq_ix').on(table.workspaceId, table.seq),
    index('audit_unsealed_ix').on(table.workspaceId, table.id).where(sql`seq is null`),
  ],
)

/** What happened, for the subscribers. */
export const eventTable = pgTable(
  'event',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    name: text('name').notNull(),
    recordId: idColumn('record_id'),
    recordType: text('record_type'),
    projectId: idColumn('project_id'),
    personId: idColumn('person_id'),
    payload: jsonb('payload').notNull(),
    at: instantColumn('at').notNull(),
  },
  table => [
    primaryKey({ name: 'event_pk', columns: [table.workspaceId, table.id] }),
    index('event_project_ix').on(table.workspaceId, table.projectId, table.id),
  ],
)

/** Events that are still to be handed on. Without content, read by the relays of all workspaces. */
export const outboxTable = pgTable(
  'outbox',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    eventId: idColumn('event_id').notNull(),
    takenAt: instantColumn('taken_at'),
    tries: integer('tries').notNull().default(0),
  },
  table => [primaryKey({ name: 'outbox_pk', columns: [table.workspaceId, table.eventId] })],
)

/** Running numbers without gaps: the row is locked until the number's record is committed. */
export const counterTable = pgTable(
  'counter',
  { workspaceId: idColumn('workspace_id').notNull(), name: text('name').notNull(), value: integer('value').notNull() },
  table => [primaryKey({ name: 'counter_pk', columns: [table.workspaceId, table.name] })],
)

/** Answers to requests that carried a key, so that a request which is sent again is not done again. */
export const answerTable = pgTable(
  'answer',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    personId: idColumn('person_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    body: jsonb('body'),
    at: instantColumn('at').notNull(),
  },
  table => [
    primaryKey({ name: 'answer_pk', columns: [table.workspaceId, table.personId, table.key] }),
    index('answer_at_ix').on(table.workspaceId, table.at),
  ],
)

export const systemTables = {
  workspaceTable,
  recordTable,
  participantTable,
  auditTable,
  eventTable,
  outboxTable,
  counterTable,
  jobTable,
  answerTable,
}
/** Tables of a workspace that row-level security guards, besides those of the declarations. */
export const guardedSystemTables = ['record', 'participant', 'audit', 'event', 'counter', 'job', 'answer']
