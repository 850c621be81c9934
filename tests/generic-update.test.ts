import { describe, expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { changeSchema, newRecordSchema } from '#kernel/entity/record-schema.ts'
import { sampleValue } from './cast/sample-records.ts'

const prefixes = new Map<string, string>(allEntities.map(entity => [entity.type, entity.prefix]))
const ids = new Proxy(
  {},
  { get: (_, type) => `${prefixes.get(String(type)) ?? 'per'}_01890000000000000000000000` },
) as Record<string, string>
const KEPT_BY_KERNEL = {
  ...{ id: ids.goal, version: 2, workspaceId: 'wsp_01890000000000000000000000', ownerId: ids.person },
  ...{ projectId: ids.project, iteration: 2, currency: 'USD', createdBy: ids.person, deletedAt: null },
}

describe.each(allEntities.map((entity): [string, Declaration] => [entity.type, entity]))(
  'the generic update of %s',
  (_, entity) => {
    const answer = (set: object) => {
      const { success, error } = changeSchema(entity).safeParse(set)
      return success ? 'taken' : error.issues[0]?.code
    }
    const values = Object.entries(entity.fields).map(([name, field]) => [name, sampleValue(field, ids, 'x')] as const)

    test('takes every field that is declared editable', () => {
      for (const [name, value] of values.filter(([name]) => entity.editable.includes(name)))
        expect(`${name} ${answer({ [name]: value })}`).toBe(`${name} taken`)
    })

    test('knows no other field, whatever right value it is given', () => {
      const fixed = values.filter(([name]) => !entity.editable.includes(name))
      for (const [name, value] of [...fixed, ...Object.entries(KEPT_BY_KERNEL)])
        expect(`${name} ${answer({ [name]: value })}`).toBe(`${name} unrecognized_keys`)
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
