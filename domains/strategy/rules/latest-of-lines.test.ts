import { expect, test } from 'vitest'
import { latestOfLines, lineOf } from './latest-of-lines.ts'

const versions = [
  { id: 'a1', previousId: null },
  { id: 'b1', previousId: null },
  { id: 'a2', previousId: 'a1' },
  { id: 'a3', previousId: 'a2' },
]

test('the latest of each line is what no version follows', () => {
  expect(latestOfLines(versions)).toEqual(['b1', 'a3'])
})

test('a line is read from any of its versions, the latest first', () => {
  for (const id of ['a1', 'a2', 'a3']) expect(lineOf(versions, id).map(one => one.id)).toEqual(['a3', 'a2', 'a1'])
  expect(lineOf(versions, 'b1').map(one => one.id)).toEqual(['b1'])
  expect(lineOf(versions, 'gone')).toEqual([])
})
