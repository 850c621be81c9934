import { expect, test } from 'vitest'
import { decidesAlone } from './decides-alone.ts'

const sponsor = { role: 'sponsor', people: ['liming'] }
const manager = { role: 'manager', people: ['wangfang'] }
const nobody = { role: 'finance', people: [] }

test('where one approval of several roles is enough, only who holds them all decides alone', () => {
  expect(decidesAlone({ mode: 'any', roles: [manager] }, 'wangfang')).toBe(true)
  expect(decidesAlone({ mode: 'any', roles: [manager, sponsor] }, 'wangfang')).toBe(false)
})

test('where every role must approve, the only holder of one cannot be done without', () => {
  expect(decidesAlone({ mode: 'all', roles: [sponsor, manager] }, 'wangfang')).toBe(true)
  expect(decidesAlone({ mode: 'sequence', roles: [sponsor] }, 'wangfang')).toBe(false)
})

test('a role that nobody holds is nobody’s', () => {
  expect(decidesAlone({ mode: 'all', roles: [nobody] }, 'wangfang')).toBe(false)
})
