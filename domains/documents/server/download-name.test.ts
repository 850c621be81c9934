import { expect, test } from 'vitest'
import { downloadName } from './download-name.ts'

test('a name keeps the extension that the bytes have', () => {
  expect(downloadName({ name: '展位合同.PDF', extension: 'pdf' })).toBe('展位合同.PDF')
  expect(downloadName({ name: '展位合同（终稿）', extension: 'pdf' })).toBe('展位合同（终稿）.pdf')
  expect(downloadName({ name: '报价.v2', extension: 'xlsx' })).toBe('报价.v2.xlsx')
})
