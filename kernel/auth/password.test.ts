import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'

test('a password is known again, and no other', async () => {
  const hash = await hashPassword('正确的马 battery')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword({ hash, password: '正确的马 battery' })).toBe(true)
  expect(await verifyPassword({ hash, password: '正确的马 batterx' })).toBe(false)
  expect(await verifyPassword({ hash: 'plain', password: 'plain' })).toBe(false)
})

test('the same password never gives the same hash', async () => {
  expect(await hashPassword('abcdefgh')).not.toBe(await hashPassword('abcdefgh'))
})
