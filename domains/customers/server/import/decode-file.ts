import type { Readable } from 'node:stream'
import type { ImportEncoding } from '../../contract.ts'

/**
 * Finds the encoding of a text: what its byte order mark says; else UTF-8 where every byte is right; else GB18030, in
 * which Chinese spreadsheets save.
 */
export async function findEncoding(bytes: Readable): Promise<ImportEncoding> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  let first = true
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const marked = first ? markOf(chunk) : null
      if (marked) return marked
      first = false
      strict.decode(chunk, { stream: true })
    }
    strict.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030'
    throw error
  }
}

/** The text of a file, piece by piece; a byte order mark is left out. */
export async function* decode(bytes: Readable, encoding: ImportEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

function markOf(chunk: Buffer): ImportEncoding | null {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
  return null
}
