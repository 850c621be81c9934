import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { task } from '../contract.ts'
import type { NamedTask } from '../rules/task-words.ts'
import { nameTasks } from './name-tasks.ts'
import { OPEN_WORK } from './open-work.ts'

type WaitingTask = Waiting & NamedTask & { readonly playbookVersionId: string }

/** A person's open tasks in running projects. */
export const taskInbox = defineInbox<WaitingTask>({
  name: 'tasks',
  label: { zh: '我的任务', en: 'My tasks' },
  entity: task,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select t.id, t.version, t.title, t.stage_key as "stageKey", t.activity_key as "activityKey",
      t.finish::text as "dueOn", p.id as "projectId", p.name as "projectName",
      p.playbook_version_id as "playbookVersionId"
    from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${workspaceId} and t.owner_id = ${personId} and ${OPEN_WORK}
      and p.status = 'active' and p.iteration = t.iteration and p.deleted_at is null`,
  words: async (ctx, found) => (await nameTasks(ctx, found)).map(({ title }) => ({ title, ask: null })),
  path: ({ id, projectId }) => `/projects/${projectId}/plan/tasks?task=${id}`,
})
