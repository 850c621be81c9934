import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { type FileStore, fileKey } from '#kernel/files/file-store.ts'
import type { Fault } from './report.ts'

interface Kept {
  readonly workspace_id: string
  readonly id: string
  readonly file_id: string
  readonly sha256: string
}

/** Every file that a record tells of is there, with the bytes whose fingerprint was kept. */
export async function verifyFiles(owner: Client, store: FileStore): Promise<{ count: number; faults: Fault[] }> {
  const { rows } = await owner.query<Kept>(`
    select workspace_id, id, id as file_id, sha256 from file
    union all select workspace_id, id, file_id, sha256 from plan_book
    union all select workspace_id, id, file_id, sha256 from written_document`)
  const faults: Fault[] = []
  for (const kept of rows) {
    const found = await fingerprint(store, fileKey(kept.workspace_id, kept.file_id))
    if (found !== kept.sha256) faults.push(fault(kept, found === undefined))
  }
  return { count: rows.length, faults }
}

async function fingerprint(store: FileStore, key: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of store.read(key)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function fault({ workspace_id, id }: Kept, gone: boolean): Fault {
  const what = gone
    ? { zh: '文件不在存储中。', en: 'Its bytes are not in the store.' }
    : { zh: '文件内容与登记的校验值不符。', en: 'Its bytes are not those whose fingerprint was kept.' }
  return { check: gone ? 'file.gone' : 'file.bytes', workspaceId: workspace_id, at: id, what }
}
