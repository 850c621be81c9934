import { type Declaration, isInProject } from '../entity/entity.ts'
import { snake } from './snake.ts'

/**
 * Row-level security of one table, forced also on its owner: the app sees the current workspace only; the owner, who
 * migrates, backs up and verifies, sees all (without its own policy a forced owner would silently see nothing).
 */
export function guardSql(table: string, grants = 'select, insert, update, delete'): string {
  const current = "nullif(current_setting('app.workspace_id', true), '')"
  return [
    `alter table "${table}" enable row level security;`,
    `alter table "${table}" force row level security;`,
    `create policy workspace on "${table}" to {app} using (workspace_id = ${current}) with check (workspace_id = ${current});`,
    `create policy everything on "${table}" to {owner} using (true) with check (true);`,
    `grant ${grants} on "${table}" to {app};`,
  ].join('\n')
}

/** The foreign keys of a record type: every reference stays inside the workspace, since the key carries it. */
export function foreignKeySql(entity: Declaration): string {
  const keys = [keySql(entity.type, 'id', 'record')]
  if (isInProject(entity)) keys.push(keySql(entity.type, 'project_id', 'record'))
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.kind === 'reference') keys.push(keySql(entity.type, snake(name), field.to))
    if (field.kind === 'person') keys.push(keySql(entity.type, snake(name), 'person'))
  }
  if (entity.type !== 'person') keys.push(keySql(entity.type, 'owner_id', 'person'))
  return keys.join('\n')
}

function keySql(table: string, column: string, to: string): string {
  const name = `${table}_${column}_fk`.slice(0, 60)
  return (
    `alter table "${table}" add constraint "${name}" foreign key (workspace_id, "${column}") ` +
    `references "${to}" (workspace_id, id) deferrable initially immediate;`
  )
}
