import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { idColumn, instantColumn } from '../db/columns.ts'
import type { JobState } from './job-states.ts'

/** A long work that somebody started: its truth. The queue only wakes the workers. */
export const jobTable = pgTable(
  'job',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    kind: text('kind').notNull(),
    state: text('state').$type<JobState>().notNull().default('queued'),
    personId: idColumn('person_id').notNull(),
    locale: text('locale').$type<'zh' | 'en'>().notNull(),
    input: jsonb('input').$type<Record<string, unknown>>().notNull(),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(0),
    result: jsonb('result').$type<Record<string, unknown>>(),
    error: jsonb('error').$type<JobError>(),
    problems: jsonb('problems').$type<readonly StoredProblem[]>().notNull().default([]),
    problemCount: integer('problem_count').notNull().default(0),
    /** Which run holds it; a run that lost it can write nothing more. */
    claim: text('claim'),
    tries: integer('tries').notNull().default(0),
    createdAt: instantColumn('created_at').notNull().default(sql`now()`),
    runAfter: instantColumn('run_after').notNull().default(sql`now()`),
    queuedAt: instantColumn('queued_at'),
    beatAt: instantColumn('beat_at'),
    cancelAskedAt: instantColumn('cancel_asked_at'),
    startedAt: instantColumn('started_at'),
    finishedAt: instantColumn('finished_at'),
  },
  table => [
    primaryKey({ name: 'job_pk', columns: [table.workspaceId, table.id] }),
    index('job_person_ix').on(table.workspaceId, table.personId, table.id),
    index('job_due_ix').on(table.runAfter).where(sql`state in ('queued', 'running')`),
    check('job_state_ck', sql`"state" in ('queued', 'running', 'done', 'failed', 'cancelled')`),
  ],
)

/** Why it failed, in words of both languages. */
export interface JobError {
  readonly code: string
  readonly zh: string
  readonly en: string
}

export interface StoredProblem extends JobError {
  readonly row: number
  readonly field: string | null
  readonly value: string | null
}
