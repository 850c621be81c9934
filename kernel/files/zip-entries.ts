/** What a packed file says that it holds. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  /** 0: stored as it is, 8: deflated. */
  readonly method: number
  /** Where the part begins. */
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46

/**
 * Reads the table of contents at the end of a ZIP file (APPNOTE.TXT 4.3.12 and 4.3.16); null where there is none that
 * can be trusted. Files that need ZIP64 are larger than anything we take.
 */
export function zipEntries(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + END_LENGTH > bytes.length || bytes.readUInt32LE(end) !== END) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    const [method, packed, unpacked] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
    ]
    entries.push({ name, packed, unpacked, method, at: bytes.readUInt32LE(at + 42) })
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

const LIMITS = { entries: 2000, unpacked: 200 * 1024 * 1024, part: 50 * 1024 * 1024, ratio: 100 }

/** Would unpacking it fill the memory? Small parts may be packed very tightly without harm. */
export function isZipBomb(entries: readonly ZipEntry[]): boolean {
  const sum = (of: 'packed' | 'unpacked') => entries.reduce((total, entry) => total + entry[of], 0)
  const unpacked = sum('unpacked')
  const tight = unpacked > 1024 * 1024 && unpacked > LIMITS.ratio * Math.max(1, sum('packed'))
  const nested = entries.some(entry => /\.(zip|xlsx|docx|pptx)$/i.test(entry.name))
  const huge = entries.some(entry => entry.unpacked > LIMITS.part)
  return entries.length > LIMITS.entries || unpacked > LIMITS.unpacked || huge || tight || nested
}

/** Would a part land outside of the folder that it is unpacked into, or hide what it is? */
export function hasUnsafeName(entries: readonly ZipEntry[]): boolean {
  return entries.some(({ name }) => name === '' || /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\0/.test(name))
}
