import { expect, test } from 'vitest'
import { keepInPlace } from './keep-in-place.ts'
import { recordKeys } from './keys.ts'

const keptFrom = (before: object, query: object) =>
  keepInPlace<string>(query)('before', { queryKey: recordKeys.list('hengyuan', 'swot_item', before) })

test('what was shown stays while the same project and iteration is sorted, filtered or searched', () => {
  expect(keptFrom({ project: 'p', iteration: 2, sort: 'id' }, { project: 'p', iteration: 2, q: '水厂' })).toBe('before')
  expect(keptFrom({ sort: 'id' }, { q: '水厂' })).toBe('before')
})

test('nothing of another project or iteration stands in', () => {
  expect(keptFrom({ project: 'p', iteration: 2 }, { project: 'p', iteration: 1 })).toBeUndefined()
  expect(keptFrom({ project: 'p', iteration: 2 }, { project: 'p' })).toBeUndefined()
  expect(keptFrom({ project: 'p' }, { project: 'q' })).toBeUndefined()
  expect(keptFrom({}, { project: 'q' })).toBeUndefined()
  expect(
    keepInPlace<string>({})('before', { queryKey: recordKeys.count('hengyuan', 'lead', { project: 'p' }) }),
  ).toBeUndefined()
})
