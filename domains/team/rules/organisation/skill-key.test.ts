import { expect, test } from 'vitest'
import { skillKey, skillTwice } from './skill-key.ts'

test('case, blanks and full-width forms make no difference between skills', () => {
  expect(skillKey(' Power  BI ')).toBe(skillKey('ｐｏｗｅｒbi'))
  expect(skillKey('商务 谈判')).toBe(skillKey('商务谈判'))
  expect(skillKey('Excel')).not.toBe(skillKey('Excel 宏'))
})

test('a skill that stands in a list again is found with how often', () => {
  expect(skillTwice(['谈判', 'Excel', '谈 判', '谈判'])).toEqual({ index: 2, count: 3 })
  expect(skillTwice(['谈判', 'Excel'])).toBeNull()
  expect(skillTwice([])).toBeNull()
})
