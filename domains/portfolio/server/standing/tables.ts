import { date, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { idColumn } from '#kernel/db/columns.ts'

/** How each project stands, as it was last worked out: no record, but what the records say, kept for the portfolio. */
const projectStanding = pgTable(
  'project_standing',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    projectId: idColumn('project_id').notNull(),
    /** The day that it holds for; endless for a project that does not run. */
    day: date('day').notNull(),
    /** 0 good, 1 attention, 2 risk; null for a project that does not run. */
    level: smallint('level'),
    schedule: smallint('schedule').notNull(),
    cost: smallint('cost').notNull(),
    gates: smallint('gates').notNull(),
    risks: smallint('risks').notNull(),
    /** The worst first: by level, by how many aspects are touched, by days late. */
    rank: integer('rank').notNull(),
    daysLate: integer('days_late').notNull(),
    /** The first stage under way, and in which third of the playbook it lies. */
    stageKey: text('stage_key'),
    phase: text('phase').notNull(),
    reasons: jsonb('reasons').notNull(),
    /** Which criterion held a stage up how often: [stage, criterion, returned, waived]. */
    refusals: jsonb('refusals').notNull().default([]),
  },
  table => [
    primaryKey({ name: 'project_standing_pk', columns: [table.workspaceId, table.projectId] }),
    index('project_standing_day_ix').on(table.workspaceId, table.day),
  ],
)

/** Says that a project's standing has to be worked out again. Only ever added to by who writes, so that nobody waits. */
const standingMark = pgTable(
  'standing_mark',
  {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    projectId: idColumn('project_id').notNull(),
  },
  table => [primaryKey({ name: 'standing_mark_pk', columns: [table.workspaceId, table.id] })],
)

export const standingTables = { projectStanding, standingMark }
/** Guarded like every table that holds a company's content. */
export const guardedStandingTables = ['project_standing', 'standing_mark']
/** A standing goes with its project. A mark refers to nothing: it would wait for whoever has locked the project. */
export const standingKeys = [
  {
    table: 'project_standing',
    sql:
      'alter table "project_standing" add constraint "project_standing_project_id_fk" foreign key ' +
      '(workspace_id, "project_id") references "project" (workspace_id, id) on delete cascade deferrable initially immediate;',
  },
]
