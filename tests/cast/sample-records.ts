import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { isInProject } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { textLike } from './text-like.ts'

/**
 * One record of every record type, so that whatever a route takes can be handed to it. Gives their ids by type. Of what
 * is `known` already no other is made.
 */
export async function insertOneOfEach(
  ctx: Context,
  entities: readonly Declaration[],
  mark: string,
  known: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const ids: Record<string, string> = { person: ctx.actor.personId, ...known }
  for (const entity of inOrderOfReference(entities)) {
    if (ids[entity.type]) continue
    const values = Object.fromEntries(
      Object.entries(entity.fields).map(([name, field]) => [name, sampleValue(field, ids, mark)]),
    )
    const place = isInProject(entity) ? { projectId: ids.project ?? '', iteration: 1 } : {}
    const made = await insertRecord(ctx, entity, { ...values, ...place } as never)
    ids[entity.type] = (made as { id: string }).id
  }
  return ids
}

/** Tables that a record needs come before it; a reference that goes round in a circle is left empty. */
function inOrderOfReference(entities: readonly Declaration[]): Declaration[] {
  const first = entities.filter(entity => entity.type === 'project')
  const done: Declaration[] = []
  const visit = (entity: Declaration, under: readonly string[]) => {
    if (done.includes(entity) || under.includes(entity.type)) return
    for (const field of Object.values(entity.fields)) {
      const target = field.kind === 'reference' && entities.find(other => other.type === field.to)
      if (target) visit(target, [...under, entity.type])
    }
    done.push(entity)
  }
  for (const entity of [...first, ...entities]) visit(entity, [])
  return done
}

export function sampleValue(field: Field, ids: Record<string, string>, mark: string): unknown {
  switch (field.kind) {
    case 'text':
      return field.pattern ? textLike(field.pattern, mark) : `${mark}-${Math.random().toString(36).slice(2, 10)}`
    case 'note':
      return `${mark}-${Math.random().toString(36).slice(2, 10)}`
    case 'integer':
      return Math.max(1, field.min ?? 1)
    case 'decimal':
      return (1).toFixed(Math.min(field.scale ?? 2, 2))
    case 'money':
      return '1.00'
    case 'date':
      return '2026-03-02'
    case 'instant':
      return '2026-03-02T01:00:00.000Z'
    case 'yesno':
      return true
    case 'choice':
      return Object.keys(field.options)[0]
    case 'tags':
      return field.options ? Object.keys(field.options).slice(0, 1) : [mark]
    case 'person':
      return ids.person
    case 'reference':
      return ids[field.to === 'record' ? 'project' : field.to] ?? null
    case 'list':
      return [
        Object.fromEntries(Object.entries(field.of).map(([name, inner]) => [name, sampleValue(inner, ids, mark)])),
      ]
  }
}
