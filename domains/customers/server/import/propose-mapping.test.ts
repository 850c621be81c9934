import { describe, expect, test } from 'vitest'
import { proposeMapping, proposePattern } from './propose-mapping.ts'

const bank = {
  header: ['age', 'job', 'marital', 'contact', 'campaign', 'y'],
  sample: [
    ['58', 'management', 'married', 'unknown', '1', 'no'],
    ['44', 'technician', 'single', 'unknown', '2', 'no'],
    ['33', 'entrepreneur', 'married', 'cellular', '1', 'yes'],
  ],
}

describe('the proposed mapping', () => {
  test('knows Chinese and English names of columns', () => {
    const mapping = proposeMapping(
      ['姓名', '公司名称', '手机号', 'E-mail', '是否成交'],
      [['王芳', '云岭', '13800138000', 'a@b.cn', '否']],
    )
    expect(mapping.map(({ to }) => to)).toEqual(['name', 'company', 'phone', 'email', 'converted'])
  })

  test('makes of y whether the lead converted, and keeps the rest as further facts', () => {
    const mapping = proposeMapping(bank.header, bank.sample)
    expect(mapping.filter(({ to }) => to !== 'attribute')).toEqual([{ column: 'y', to: 'converted' }])
    expect(proposePattern(mapping, bank.sample, '线索')).toBe('{job} {row}')
  })

  test('gives no field to two columns', () => {
    const mapping = proposeMapping(['电话', '手机'], [['13800138000', '13900139000']])
    expect(mapping.map(({ to }) => to)).toEqual(['phone', 'attribute'])
  })

  test('does not believe a name that its values contradict', () => {
    expect(proposeMapping(['phone', 'y'], [['iPhone 15', '3.5']]).map(({ to }) => to)).toEqual([
      'attribute',
      'attribute',
    ])
  })

  test('leaves out the column that says what was wrong with refused rows, in both languages', () => {
    const mapping = proposeMapping(['姓名', '导入问题', 'Import problems'], [['王芳', '手机：不对。', 'No date.']])
    expect(mapping.map(({ to }) => to)).toEqual(['name', 'ignore', 'ignore'])
  })

  test('names the leads of a file of numbers by their row', () => {
    expect(proposePattern(proposeMapping(['x'], [['1'], ['2']]), [['1'], ['2']], '线索')).toBe('线索 {row}')
    expect(proposePattern(proposeMapping(['姓名'], [['王芳']]), [['王芳']], '线索')).toBeNull()
  })
})
