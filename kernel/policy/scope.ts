import { type SQL, sql } from 'drizzle-orm'
import type { Declaration } from '../entity/entity.ts'
import { isInProject } from '../entity/entity.ts'
import type { Label } from '../entity/field.ts'
import type { Actor, Reach } from './actor.ts'
import { takesPart } from './takes-part.ts'

/**
 * Which records of a type a person may see or change, and why. One value; `covers` judges a record by it and
 * `scopeSql` turns it into a condition: they say the same.
 */
export type Scope =
  | { readonly kind: 'all'; readonly reason: Label }
  | { readonly kind: 'none'; readonly reason: Label }
  | {
      readonly kind: 'some'
      readonly owners: readonly string[]
      readonly projects: readonly string[]
      readonly reason: Label
    }

export type Right = 'read' | 'write'

/** The scope of a person's right on a record type. */
export function scopeOf(actor: Actor, entity: Declaration, right: Right): Scope {
  if (actor.isOwner) return { kind: 'all', reason: REASONS.owner }
  if (entity.ownerOnly && right === 'write') return { kind: 'none', reason: REASONS.ownerOnly }
  const reach = actor.rights[entity.module]?.[right] ?? 'none'
  if (reach === 'all') return { kind: 'all', reason: REASONS.all }
  if (entity.shared && right === 'read' && seesAny(actor, reach)) return { kind: 'all', reason: REASONS.shared }
  const projects = isInProject(entity) || entity.type === 'project' ? projectsOf(actor, right) : []
  const owners = ownersWithin(actor, reach)
  if (owners.length === 0 && projects.length === 0) return { kind: 'none', reason: REASONS.none }
  return { kind: 'some', owners, projects, reason: REASONS[reach] }
}

/** May the person change anything at all, in the workspace or in some project? */
export function mayWriteSomewhere(actor: Actor): boolean {
  const writes = Object.values(actor.rights).some(right => right.write !== 'none')
  return actor.isOwner || writes || projectsOf(actor, 'write').length > 0
}

/** May the person create records of this type (in this project)? */
export function mayCreate(actor: Actor, entity: Declaration, projectId?: string): boolean {
  const scope = scopeOf(actor, entity, 'write')
  if (scope.kind !== 'some') return scope.kind === 'all'
  return isInProject(entity) ? scope.projects.includes(projectId ?? '') : scope.owners.length > 0
}

interface Owned {
  id: string
  ownerId: string | null
  projectId?: string
}

/** Does the scope cover this record? */
export function covers(scope: Scope, entity: Declaration, record: Owned): boolean {
  if (scope.kind !== 'some') return scope.kind === 'all'
  const project = entity.type === 'project' ? record.id : record.projectId
  return scope.owners.includes(record.ownerId ?? '') || scope.projects.includes(project ?? '')
}

/** The same as a condition on the type's table (aliased or not, its columns are named plainly). */
export function scopeSql(scope: Scope, entity: Declaration): SQL | undefined {
  if (scope.kind === 'all') return undefined
  if (scope.kind === 'none') return sql`false`
  const project = sql.raw(entity.type === 'project' ? 'id' : 'project_id')
  const conditions: SQL[] = []
  if (scope.owners.length > 0) conditions.push(anyOf(sql.raw('owner_id'), scope.owners))
  if (scope.projects.length > 0) conditions.push(anyOf(project, scope.projects))
  return sql`(${sql.join(conditions, sql` or `)})`
}

/** One owner is compared by `=`, which lets the planner walk an index in order. */
function anyOf(column: SQL, values: readonly string[]): SQL {
  return values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${sql.param([...values])})`
}

/** Reads something of the module: by a right of their own, or in a project. */
function seesAny(actor: Actor, reach: Reach): boolean {
  return reach !== 'none' || Object.keys(actor.projects).length > 0
}

function ownersWithin(actor: Actor, reach: Reach): readonly string[] {
  if (reach === 'own') return [actor.personId]
  if (reach === 'group') return actor.colleagues.length > 0 ? actor.colleagues : [actor.personId]
  return []
}

/** The projects that the person takes part in; who only looks on writes in none. */
export function projectsOf(actor: Actor, right: Right): string[] {
  return Object.entries(actor.projects)
    .filter(([, roles]) => right === 'read' || takesPart(roles))
    .map(([id]) => id)
}

const REASONS = {
  owner: { zh: '你是工作区所有者。', en: 'You own the workspace.' },
  ownerOnly: { zh: '只有工作区所有者可以更改。', en: 'Only the workspace’s owner may change this.' },
  all: { zh: '你的角色可见本模块的全部记录。', en: 'Your role covers all records of this module.' },
  shared: { zh: '这是全公司共用的。', en: 'It is the whole company’s.' },
  group: {
    zh: '你的角色只到本组成员的记录，以及你参与的项目。',
    en: 'Your role reaches the records of your groups and the projects you take part in.',
  },
  own: {
    zh: '你的角色只到你自己的记录，以及你参与的项目。',
    en: 'Your role reaches your own records and the projects you take part in.',
  },
  none: { zh: '你的角色没有本模块的权限。', en: 'Your role gives no right in this module.' },
} satisfies Record<string, Label>
