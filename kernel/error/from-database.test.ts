import { expect, test } from 'vitest'
import { fromDatabase } from './from-database.ts'

const failed = (of: object) => Object.assign(new Error('Failed query'), { cause: of })

test('a constraint of the database is a refusal, not a fault', () => {
  expect(fromDatabase(failed({ code: '23503', constraint: 'goal_owner_fk' }))?.data).toMatchObject({
    code: 'reference.unknown',
    field: 'goal_owner',
  })
})

test.each([
  [{ code: '57P01' }],
  [{ code: '57P03' }],
  [{ code: '08006' }],
  [{ code: 'ENOENT', syscall: 'connect' }],
  [{ message: 'Connection terminated unexpectedly' }],
])('a database that is away is said so, for another try: %o', cause => {
  expect(fromDatabase(failed(cause))).toMatchObject({ status: 503, data: { code: 'server.database_away' } })
})

test('what nobody foresaw stays unforeseen', () => {
  expect(fromDatabase(failed({ code: '42P01' }))).toBeUndefined()
  expect(fromDatabase(failed({ code: 'ENOENT', syscall: 'open' }))).toBeUndefined()
  expect(fromDatabase(new TypeError('x is undefined'))).toBeUndefined()
})
