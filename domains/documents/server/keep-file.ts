import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Context } from '#kernel/command/context.ts'
import { fileKey } from '#kernel/files/file-store.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Keeps the bytes of a document that was written, and says by what one knows them again. */
export async function keepFile(
  ctx: Context,
  bytes: Uint8Array,
): Promise<{ fileId: string; sha256: string; size: number }> {
  const fileId = ctx.newId('fil')
  await ctx.runtime.files.write(fileKey(ctx.actor.workspaceId, fileId), Readable.from([Buffer.from(bytes)]))
  return { fileId, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

/** The kept file under the name of its document and version. */
export async function keptFile(
  ctx: Context,
  { fileId, name, number }: { fileId: string; name: string; number: number },
): Promise<File> {
  const bytes = await buffer(ctx.runtime.files.read(fileKey(ctx.actor.workspaceId, fileId)))
  return new File([new Uint8Array(bytes)], `${name} v${number}.docx`, { type: DOCX })
}
