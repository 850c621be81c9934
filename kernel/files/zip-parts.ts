import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip-entries.ts'

const inflate = promisify(inflateRaw)
const PART = 0x04034b50
const PART_LENGTH = 30
const DEFLATED = 8

/**
 * Does every part hold what the table of contents says? A bomb may announce little and unpack to much, or lay many
 * parts over the same bytes; unpacking stops where a part grows beyond its word.
 */
export async function partsAreTrue(bytes: Buffer, entries: readonly ZipEntry[]): Promise<boolean> {
  let end = 0
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    const from = beginOf(bytes, entry)
    if (from === null || entry.at < end || from + entry.packed > bytes.length) return false
    end = from + entry.packed
    if (!(await isTrue(bytes.subarray(from, end), entry))) return false
  }
  return true
}

function beginOf(bytes: Buffer, { at }: ZipEntry): number | null {
  if (at + PART_LENGTH > bytes.length || bytes.readUInt32LE(at) !== PART) return null
  return at + PART_LENGTH + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
}

async function isTrue(packed: Buffer, { method, unpacked }: ZipEntry): Promise<boolean> {
  if (method !== DEFLATED) return method === 0 && packed.length === unpacked
  try {
    return (await inflate(packed, { maxOutputLength: Math.max(1, unpacked) })).length === unpacked
  } catch {
    return false
  }
}
