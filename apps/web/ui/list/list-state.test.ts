import { expect, test } from 'vitest'
import { readState, writeState } from './list-state.ts'

test('a list is found again by its address', () => {
  const state = {
    q: '江海',
    filter: [{ field: 'state', is: 'eq' as const, value: 'open' }],
    sort: '-name',
    open: 'cus_1',
    creating: false,
  }
  expect(readState(writeState(state, {}))).toEqual(state)
})

test('an untouched list leaves the address as it is', () => {
  const written = writeState(readState({}), { tab: 'plan' })
  expect(Object.entries(written).filter(([, value]) => value !== undefined)).toEqual([['tab', 'plan']])
})

test('what is no filter in an address is left out', () => {
  expect(readState({ filter: [{ field: 'state', is: 'drop table' }, 'x', null], q: 12 })).toMatchObject({
    filter: [],
    q: '12',
  })
})
