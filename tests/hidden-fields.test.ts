import { expect, test } from 'vitest'
import { allEntities } from '#apps/contract.ts'
import { type AnyTable, tableOf } from '#kernel/db/table.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { listColumn } from '#kernel/query/conditions.ts'

const hidden = (allEntities as readonly Declaration[]).flatMap(entity =>
  Object.entries(entity.fields)
    .filter(([, field]) => field.hidden)
    .map(([name]) => [entity.type, name, entity] as const),
)

test('some fields never leave the server', () => {
  expect(hidden.map(([type, name]) => `${type}.${name}`)).toContain('invitation.tokenHash')
})

test.each(hidden)('no list is ordered or filtered by %s.%s, which would tell its value', (_, name, entity) => {
  const ask = () => listColumn(entity, tableOf(entity) as unknown as AnyTable, name)
  expect(ask).toThrow(expect.objectContaining({ code: 'list.unknown_field' }))
})
