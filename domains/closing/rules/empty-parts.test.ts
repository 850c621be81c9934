import { expect, test } from 'vitest'
import { emptyParts } from './empty-parts.ts'

test('a part that says nothing is empty, in the order of the report', () => {
  const report = { results: ' ', course: '比计划晚两周', causes: null, handOver: '——' }
  expect(emptyParts(report)).toEqual(['results', 'causes', 'handOver'])
})
