import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isZipBomb, zipEntries } from './zip-entries.ts'

/** A ZIP file with these parts, written by the specification (APPNOTE.TXT 4.3). */
function zipOf(parts: Readonly<Record<string, Buffer>>): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let at = 0
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const length = Buffer.alloc(4)
    length.writeUInt16LE(Buffer.byteLength(name))
    const file = Buffer.concat([
      Buffer.from('504b0304140000000800' + '00000000', 'hex'),
      sizes,
      length,
      Buffer.from(name),
      packed,
    ])
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    const entry = [
      Buffer.from('504b01021400140000000800' + '00000000', 'hex'),
      sizes,
      length,
      offset,
      Buffer.from(name),
    ]
    table.push(Buffer.concat(entry))
    files.push(file)
    at += file.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(table.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...table, end])
}

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
})
