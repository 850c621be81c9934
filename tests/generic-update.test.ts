import { describe, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { changeSchema, newRecordSchema } from '#kernel/entity/record-schema.ts'
import { sampleValue } from './cast/sample-records.ts'

const ids = new Proxy({}, { get: () => 'per_01890000000000000000000000' }) as Record<string, string>
const KEPT_BY_KERNEL = ['id', 'version', 'workspaceId', 'ownerId', 'projectId', 'iteration', 'currency', 'createdBy']

describe.each(allEntities.map((entity): [string, Declaration] => [entity.type, entity]))(
  'the generic update of %s',
  (_, entity) => {
    const accepts = (set: object) => changeSchema(entity).safeParse(set).success

    test('sets no field that is not declared editable', () => {
      const fixed = Object.keys(entity.fields).filter(name => !entity.editable.includes(name))
      for (const name of fixed) {
        const field = entity.fields[name]
        if (field) expect(`${name} ${accepts({ [name]: sampleValue(field, ids, 'x') })}`).toBe(`${name} false`)
      }
      for (const name of KEPT_BY_KERNEL) expect(`${name} ${accepts({ [name]: ids.any })}`).toBe(`${name} false`)
    })

    test('never moves a state: what has a first value, freezes or is decided by a command', () => {
      for (const [name, field] of Object.entries(entity.fields)) {
        const isState =
          /^(state|status|outcome|verdict|approved|isOwner|active)$/.test(name) || entity.frozen?.field === name
        if (!isState) continue
        expect(entity.editable).not.toContain(name)
        expect(entity.onCreate ?? []).not.toContain(name)
        const given = newRecord(entity)
        expect(newRecordSchema(entity).safeParse(given).success).toBe(true)
        expect(newRecordSchema(entity).safeParse({ ...given, [name]: sampleValue(field, ids, 'x') }).success).toBe(
          false,
        )
      }
    })
  },
)

/** Everything that the generic create takes. */
function newRecord(entity: Declaration): Record<string, unknown> {
  const names = [...entity.editable, ...(entity.onCreate ?? [])]
  const values = names.map(name => [name, sampleValue(entity.fields[name] as Field, ids, 'x')])
  return { ...Object.fromEntries(values), ...(entity.place === 'project' && { projectId: ids.any }) }
}
