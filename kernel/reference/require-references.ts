import { sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { type Declaration, isInProject } from '../entity/entity.ts'
import type { Field } from '../entity/field.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'

/** A value that points to a record or a person. */
interface Pointer {
  /** The field, or `field.row.inner` inside rows. */
  readonly path: string
  readonly field: Field
  readonly id: string
}

interface Target {
  readonly id: string
  readonly type: string
  readonly projectId: string | null
  readonly gone: boolean
  /** Of a person: a member who works here still. */
  readonly active: boolean | null
}

/**
 * Refuses values that point to what is not there, to another kind of record, to the bin, to another project's record, or
 * to a person who has left. Loose references are traces of what was, and are left alone. What is pointed to stays
 * locked, so that none of it goes to the bin before this work has ended. What `before` pointed to already may stay.
 */
export async function requireReferences(
  ctx: Context,
  entity: Declaration,
  rows: readonly object[],
  before: object = {},
): Promise<void> {
  const known = new Set(pointersOf(entity, before as Values, '').map(({ id }) => id))
  await requireTargets(ctx, entity, rows, ({ id }) => known.has(id))
}

/** The same for a record that comes out of the bin: people who have left meanwhile stay what they were in it. */
export async function requireReferencesStill(ctx: Context, entity: Declaration, row: object): Promise<void> {
  await requireTargets(ctx, entity, [row], ({ field }) => field.kind === 'person')
}

async function requireTargets(
  ctx: Context,
  entity: Declaration,
  rows: readonly object[],
  stays: (pointer: Pointer) => boolean,
): Promise<void> {
  const pointing = rows.map(row => ({
    row,
    pointers: pointersOf(entity, row as Values, ctx.actor.personId).filter(pointer => !stays(pointer)),
  }))
  const ids = [...new Set(pointing.flatMap(({ pointers }) => pointers.map(({ id }) => id)))]
  if (ids.length === 0) return
  const targets = await readTargets(ctx, ids)
  for (const { row, pointers } of pointing) {
    const projectId = isInProject(entity) ? (row as Values).projectId : undefined
    for (const pointer of pointers) requireTarget(ctx, pointer, targets.get(pointer.id), projectId)
  }
}

type Values = Readonly<Record<string, unknown>>
const OWNER: Field = { kind: 'person', label: { zh: '负责人', en: 'Owner' } }

/** The person who does the work is there, as everybody knows. */
function pointersOf(entity: Declaration, values: Values, self: string): Pointer[] {
  const fields: readonly [string, Field][] = [...Object.entries(entity.fields), ['ownerId', OWNER]]
  return fields
    .flatMap(([name, field]) => pointersIn(name, field, values[name]))
    .filter(one => one.id !== self || one.field.kind !== 'person')
}

function pointersIn(path: string, field: Field, value: unknown): Pointer[] {
  if (field.kind === 'list' && Array.isArray(value))
    return value.flatMap((row: Values, index) =>
      Object.entries(field.of).flatMap(([name, inner]) => pointersIn(`${path}.${index}.${name}`, inner, row[name])),
    )
  const points = field.kind === 'person' || (field.kind === 'reference' && !field.loose)
  return points && typeof value === 'string' ? [{ path, field, id: value }] : []
}

async function readTargets(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, Target>> {
  const found = await ctx.tx.execute<Target & Record<string, unknown>>(sql`
    select r.id, r.type, r.project_id as "projectId", r.deleted_at is not null as gone, p.active
    from record r left join person p on r.type = 'person' and p.workspace_id = r.workspace_id and p.id = r.id
    where r.workspace_id = ${ctx.actor.workspaceId} and r.id = any(${sql.param(ids)})
    order by r.id for key share of r`)
  return new Map(found.rows.map(row => [row.id, row]))
}

function requireTarget(ctx: Context, pointer: Pointer, target: Target | undefined, projectId: unknown): void {
  const code = faultOf(pointer.field, target, projectId)
  if (!code) return
  const field = pointer.field.label[ctx.locale]
  throw refusal(kernelRefusals, code, { field }, { field: pointer.path })
}

function faultOf(field: Field, target: Target | undefined, projectId: unknown) {
  const wanted = field.kind === 'person' ? 'person' : field.kind === 'reference' ? field.to : undefined
  if (!target || (wanted !== 'record' && target.type !== wanted)) return 'reference.unknown'
  if (target.gone) return 'reference.in_bin'
  if (target.active === false) return 'reference.person_left'
  const elsewhere = projectId !== undefined && target.projectId !== null && target.projectId !== projectId
  return elsewhere ? 'reference.other_project' : undefined
}
