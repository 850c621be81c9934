import { Readable } from 'node:stream'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decode, findEncoding } from './decode-file.ts'

/** The bytes in pieces that cut characters apart. */
const inPieces = (bytes: Buffer, size = 3) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, at * size + size)),
  )
const text = '姓名,电话\n王芳,13800138000\n龑,𠮷\n'

async function read(bytes: Buffer): Promise<string> {
  let all = ''
  for await (const piece of decode(inPieces(bytes), await findEncoding(inPieces(bytes)))) all += piece
  return all
}

describe('the encoding of a file', () => {
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\ufeff${text}`)],
    ['gb18030', iconv.encode(text, 'gb18030')],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be', { addBOM: true })],
  ])('%s is found, and the text is whole', async (encoding, bytes) => {
    expect(await findEncoding(inPieces(bytes, 4))).toBe(encoding)
    expect((await read(bytes)).replace(/^\ufeff/, '')).toBe(text)
  })

  test('of any text is found when it is UTF-8', async () => {
    const some = fc.string({ unit: 'grapheme', maxLength: 50 }).filter(given => !given.startsWith('\ufeff'))
    await fc.assert(
      fc.asyncProperty(some, async given => {
        expect(await read(Buffer.from(given))).toBe(given)
      }),
    )
  })
})
