import { expect, test } from 'vitest'
import { initialState } from '../state.ts'
import { playbook, stage } from '../tests/sample.ts'
import { refuseMapping } from './refuse-mapping.ts'

test('a mapping is well where what is gone goes on as something new', () => {
  const state = initialState(playbook([stage('a'), stage('b')]))
  expect(refuseMapping(playbook([stage('a'), stage('c')]), state, [{ from: 'b', to: 'c' }])).toBeNull()
  expect(refuseMapping(playbook([stage('a'), stage('c')]), state, [])).toBeNull()
})
