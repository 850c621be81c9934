import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether the task `t` still waits for somebody: it is neither done nor cancelled, and its stage is not behind the
 * project. What was left undone when a stage passed or was waived is late no more.
 */
export const OPEN_WORK: SQL = sql`(t.state in ('todo', 'doing') and t.deleted_at is null and not exists (
  select from stage s where s.workspace_id = t.workspace_id and s.project_id = t.project_id
    and s.key = t.stage_key and s.iteration = t.iteration and s.state in ('passed', 'waived', 'skipped')))`
