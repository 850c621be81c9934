import { expect, test } from 'vitest'
import { forgetField, NOTHING_WRONG } from './form-problems.ts'

const both = { problems: { name: '最多 200 个字符', 'steps.0.on': '须为日期' }, refused: '输入有误' }

test('a field that is mended is wrong no more; the sentence stays while another one is', () => {
  const left = forgetField(both, 'steps')
  expect(left).toEqual({ problems: { name: '最多 200 个字符' }, refused: '输入有误' })
  expect(forgetField(left, 'name')).toEqual(NOTHING_WRONG)
})

test('what was refused for the field itself goes with it', () => {
  const wrong = { problems: { name: '已有同名客户', phone: '须为电话' }, refused: '已有同名客户' }
  expect(forgetField(wrong, 'name')).toEqual({ problems: { phone: '须为电话' }, refused: null })
})

test('a field that was right changes nothing', () => {
  expect(forgetField(both, 'phone')).toBe(both)
  const general = { problems: {}, refused: '项目已暂停' }
  expect(forgetField(general, 'name')).toBe(general)
})
