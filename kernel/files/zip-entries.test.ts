import { describe, expect, test } from 'vitest'
import { zipOf } from '#tests/cast/zip-of.ts'
import { hasUnsafeName, isZipBomb, zipEntries } from './zip-entries.ts'
import { partsAreTrue } from './zip-parts.ts'

describe('a packed file', () => {
  test('tells what it holds', () => {
    const entries = zipEntries(zipOf({ 'xl/workbook.xml': Buffer.from('<workbook/>'), '说明.txt': Buffer.from('好') }))
    expect(entries?.map(entry => [entry.name, entry.unpacked])).toEqual([
      ['xl/workbook.xml', 11],
      ['说明.txt', 3],
    ])
  })

  test('that is cut off or broken tells nothing', () => {
    const whole = zipOf({ a: Buffer.from('a') })
    expect(zipEntries(whole.subarray(0, whole.length - 30))).toBeNull()
    const broken = Buffer.from(whole)
    broken.writeUInt32LE(0, broken.length - 22 + 16)
    expect(zipEntries(broken)).toBeNull()
  })

  test('that unpacks to far more than it weighs is a bomb', () => {
    expect(isZipBomb(zipEntries(zipOf({ 'xl/a.xml': Buffer.alloc(3_000_000) })) ?? [])).toBe(true)
    expect(isZipBomb(zipEntries(zipOf({ 'xl/a.xml': Buffer.from('<a/>'.repeat(100)) })) ?? [])).toBe(false)
    expect(isZipBomb(zipEntries(zipOf({ 'inner.zip': Buffer.from('x') })) ?? [])).toBe(true)
  })

  test('is taken only when every part holds what the table says', async () => {
    const whole = zipOf({ 'xl/a.xml': Buffer.from('<a/>'.repeat(100)), 'xl/b.xml': Buffer.from('<b/>') })
    expect(await partsAreTrue(whole, zipEntries(whole) ?? [])).toBe(true)
    const table = whole.indexOf(Buffer.from('504b0102', 'hex'))
    const modest = Buffer.from(whole)
    modest.writeUInt32LE(7, table + 24)
    expect(await partsAreTrue(modest, zipEntries(modest) ?? [])).toBe(false)
    const second = whole.indexOf(Buffer.from('504b0102', 'hex'), table + 4)
    const overlaid = Buffer.from(whole)
    overlaid.writeUInt32LE(0, second + 42)
    expect(await partsAreTrue(overlaid, zipEntries(overlaid) ?? [])).toBe(false)
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\windows', 'xl\\..\\..\\x', 'xl/../../x'])(
    'with a part named %s would leave its folder',
    name => {
      expect(hasUnsafeName(zipEntries(zipOf({ [name]: Buffer.from('x') })) ?? [])).toBe(true)
      expect(hasUnsafeName(zipEntries(zipOf({ 'xl/a..b.xml': Buffer.from('x') })) ?? [])).toBe(false)
    },
  )
})
