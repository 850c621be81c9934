import { expect, test } from 'vitest'
import type { GatePlace } from '../../check.ts'
import { rolesFilled } from './roles-filled.ts'

const place = {} as GatePlace

test('roles are filled where each is held by somebody', () => {
  const verdict = rolesFilled.judge({ held: ['sponsor', 'planner'] }, { roles: ['planner'] }, place)
  expect(verdict).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
})

test('a vacant role is named, with the page of the team', () => {
  const verdict = rolesFilled.judge({ held: ['sponsor'] }, { roles: ['sponsor', 'finance'] }, place)
  expect(verdict).toMatchObject({
    ...{ passed: false, have: 1, need: 2, missingCount: 1, where: { path: 'team' } },
    missing: [{ label: '财务', field: 'finance', why: { code: 'role.vacant' } }],
  })
})

test('a playbook cannot ask for no role or for one that nobody knows', () => {
  expect(rolesFilled.params.safeParse({ roles: [] }).success).toBe(false)
  expect(rolesFilled.params.safeParse({ roles: ['emperor'] }).success).toBe(false)
})
