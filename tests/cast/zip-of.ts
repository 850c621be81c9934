import { deflateRawSync } from 'node:zlib'

/** A ZIP file with these parts, written by the specification (APPNOTE.TXT 4.3). */
export function zipOf(parts: Readonly<Record<string, Buffer>>): Buffer {
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
