import { describe, expect, test } from 'vitest'
import { fileTypes } from './file-types.ts'
import { beginsAs } from './sniff.ts'

const is = (extension: string, head: Buffer) => beginsAs(fileTypes[extension] as never, head)
const gb18030 = Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xe7, 0xbb, 0xb0])

describe('the beginning of a file', () => {
  test('of a text may be in any encoding', () => {
    for (const head of [Buffer.from('姓名,电话'), gb18030, Buffer.from('\ufeff姓名', 'utf16le'), Buffer.alloc(0)])
      expect(is('csv', head)).toBe(true)
  })

  test('of a program, a picture or a packed file makes no text of it', () => {
    for (const head of ['4d5a9000', '7f454c46', '504b0304', '89504e470d0a1a0a', '255044462d312e37', '61620063'])
      expect(is('csv', Buffer.from(head, 'hex'))).toBe(false)
  })

  test('tells a picture from one of another kind', () => {
    const png = Buffer.from('89504e470d0a1a0a0000', 'hex')
    expect(is('png', png)).toBe(true)
    expect(is('jpg', png)).toBe(false)
    expect(is('pdf', png)).toBe(false)
    expect(is('webp', Buffer.from('524946460011223357454250', 'hex'))).toBe(true)
  })
})
