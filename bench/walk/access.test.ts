import { expect, test } from 'vitest'
import { readAccess } from './access.ts'

const SECRET = 'q7Hk-2s_9dLmN0pRtVwXyZ12'

test('the address that the server printed is an account by itself', () => {
  expect(readAccess(`http://localhost:3000/setup/${SECRET}`, {})).toEqual({
    origin: 'http://localhost:3000',
    way: { kind: 'setup', secret: SECRET },
  })
})

test('a setup or an invitation is told by its secret or by its address', () => {
  const url = 'http://localhost:3000'
  const way = { kind: 'invitation', secret: SECRET }
  expect(readAccess(url, { setup: SECRET }).way).toEqual({ kind: 'setup', secret: SECRET })
  expect(readAccess(url, { invitation: `${url}/invite/${SECRET}` }).way).toEqual(way)
  expect(readAccess(`${url}/invite/${SECRET}`, {}).way).toEqual(way)
})

test('a new account may be given what it signs in with', () => {
  const chosen = { email: 'a@b.example', password: 'secret words' }
  const { way } = readAccess('http://localhost:3000', { setup: SECRET, ...chosen })
  expect(way).toEqual({ kind: 'setup', secret: SECRET, ...chosen })
})

test('an account that exists signs in, and may keep to a workspace of its own', () => {
  const options = { email: 'a@b.example', password: 'secret words', workspace: 'abc' }
  expect(readAccess('http://localhost:3000/', options)).toEqual({
    origin: 'http://localhost:3000',
    way: { kind: 'account', email: 'a@b.example', password: 'secret words' },
    workspace: 'abc',
  })
})

test('without an account it says which options there are', () => {
  expect(() => readAccess('http://localhost:3000', { email: 'a@b.example' })).toThrow('--password')
})
