import JSZip from 'jszip'

/** What the library and the archive stamp with the machine's clock is stamped with the document's moment instead. */
export async function sameBytes(document: Uint8Array, at: string): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(document)
  const stamped = new JSZip()
  // Archives keep the local time in steps of two seconds: a fixed one says less and is the same everywhere.
  const date = new Date(Date.UTC(1980, 0, 1, 12))
  for (const [path, part] of Object.entries(archive.files)) {
    if (part.dir) continue
    const bytes = await part.async('uint8array')
    stamped.file(path, await stampedPart(path, bytes, at), { date, createFolders: false })
  }
  return stamped.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function stampedPart(path: string, bytes: Uint8Array, at: string): Promise<Uint8Array> {
  if (path.endsWith('.xlsx')) return sameBytes(bytes, at)
  if (path === 'word/document.xml') return changed(bytes, recounted)
  if (!path.endsWith('core.xml')) return bytes
  const moment = `${at.slice(0, 19)}Z`
  return changed(bytes, xml =>
    xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, (_, tag: string) => `${tag}${moment}`),
  )
}

function changed(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
}

/** The library counts bookmarks on through all documents of a process; here each document begins with one. */
function recounted(xml: string): string {
  const known = new Map<string, number>()
  return xml.replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g, (_, before: string, id: string) => {
    if (!known.has(id)) known.set(id, known.size + 1)
    return `${before}${known.get(id)}`
  })
}
