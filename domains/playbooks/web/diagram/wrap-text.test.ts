import { expect, test } from 'vitest'
import { widthOf, wrapText } from './wrap-text.ts'

test('English breaks between words, Chinese anywhere', () => {
  expect(wrapText('Make the marketing plan', 8, 3)).toEqual(
    ['Make the', 'marketing plan'].flatMap(line => wrapText(line, 8, 3)),
  )
  expect(wrapText('个性化项目方案的制作', 6, 3)).toEqual(['个性化项目方', '案的制作'])
})

test('what does not fit is told by an ellipsis, and no line is wider than the box', () => {
  const lines = wrapText('非常长的名称'.repeat(20), 8, 2)
  expect(lines).toHaveLength(2)
  expect(lines[1]).toMatch(/…$/)
  for (const line of [...lines, ...wrapText('x'.repeat(200), 8, 3)]) expect(widthOf(line)).toBeLessThanOrEqual(8.6)
})

test('nothing makes no line', () => {
  expect(wrapText('  ', 8, 2)).toEqual([])
})
