import { PgDialect } from 'drizzle-orm/pg-core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineEntity } from '../entity/entity.ts'
import type { Actor, Reach } from './actor.ts'
import { covers, mayCreate, scopeOf, scopeSql } from './scope.ts'

const note = defineEntity({
  type: 'note',
  prefix: 'not',
  module: 'notes',
  place: 'project',
  path: 'notes',
  title: 'text',
  label: { zh: '记', en: 'Note' },
  editable: [],
  generic: [],
  fields: { text: { kind: 'text', label: { zh: '文', en: 'Text' } } },
})
const actor = (read: Reach, projects: Actor['projects'] = {}): Actor => ({
  personId: 'p1',
  userId: 'u',
  name: 'n',
  workspaceId: 'w',
  workspaceSlug: 's',
  roleName: 'r',
  isOwner: false,
  rights: { notes: { read, write: read } },
  colleagues: ['p1', 'p2'],
  projects,
})

describe('a scope', () => {
  test('says the same to a record and to the database', () => {
    const people = fc.constantFrom('p1', 'p2', 'p3')
    const projects = fc.constantFrom('a', 'b', 'c')
    const reach = fc.constantFrom<Reach>('none', 'own', 'group', 'all')
    fc.assert(
      fc.property(reach, fc.uniqueArray(projects), people, projects, (read, mine, ownerId, projectId) => {
        const scope = scopeOf(actor(read, Object.fromEntries(mine.map(id => [id, ['member']]))), note, 'read')
        const condition = scopeSql(scope, note)
        const byDatabase = condition === undefined || holds(condition, { ownerId, projectId })
        expect(covers(scope, note, { id: 'x', ownerId, projectId })).toBe(byDatabase)
      }),
    )
  })

  test('lets an onlooker read the project and change nothing', () => {
    const onlooker = actor('none', { a: ['observer'] })
    expect(covers(scopeOf(onlooker, note, 'read'), note, { id: 'x', ownerId: 'p9', projectId: 'a' })).toBe(true)
    expect(mayCreate(onlooker, note, 'a')).toBe(false)
  })

  test('lets everybody who reads something read what is the whole company’s, and changes no more than before', () => {
    const shared = { ...note, place: 'workspace', shared: true } as const
    expect(scopeOf(actor('own'), shared, 'read').kind).toBe('all')
    expect(scopeOf(actor('none', { a: ['member'] }), shared, 'read').kind).toBe('all')
    expect(scopeOf(actor('none'), shared, 'read').kind).toBe('none')
    expect(scopeOf(actor('own'), shared, 'write')).toMatchObject({ kind: 'some', owners: ['p1'] })
  })

  test('gives nothing to a module without a right', () => {
    expect(scopeOf({ ...actor('all'), rights: {} }, note, 'read').kind).toBe('none')
  })
})

/** Reads the condition as the database would: each `column = value` or `column = any(values)` joined by or. */
function holds(
  condition: NonNullable<ReturnType<typeof scopeSql>>,
  row: { ownerId: string; projectId: string },
): boolean {
  const { sql, params } = new PgDialect().sqlToQuery(condition)
  if (sql === 'false') return false
  const parts = sql.replace(/^\(|\)$/g, '').split(' or ')
  return parts.some((part, index) => {
    const value = part.startsWith('owner_id') ? row.ownerId : row.projectId
    const param = params[index]
    return Array.isArray(param) ? param.includes(value) : param === value
  })
}
