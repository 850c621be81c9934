import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ORPCError } from '@orpc/server'
import type { Context, Runtime } from '../command/context.ts'
import { insertRecord } from '../command/records.ts'
import { runAs } from '../command/run.ts'
import type { RecordOf } from '../entity/entity.ts'
import { makeId } from '../entity/id.ts'
import type { Locale } from '../error/locale.ts'
import { refusal } from '../error/refusal.ts'
import type { Actor } from '../policy/actor.ts'
import { file } from './file.ts'
import { fileRefusals } from './file-refusals.ts'
import { fileKey } from './file-store.ts'
import { extensionOf, type FileType, fileTypes } from './file-types.ts'
import { beginsAs, HEAD_BYTES } from './sniff.ts'
import { hasUnsafeName, isZipBomb, zipEntries } from './zip-entries.ts'
import { partsAreTrue } from './zip-parts.ts'

export const FILE_MAX = 50 * 1024 * 1024
const FILE_MAX_TEXT = '50 MB'

export type FileRecord = RecordOf<typeof file>

/**
 * Keeps what flows in as a file of the person: of a known type, honest about it, and not too large. Only a refusal takes
 * the bytes away again: where the answer of the database got lost, it may have been a yes, and bytes that nobody knows
 * of harm less than a record without its bytes.
 */
export async function receiveFile(
  runtime: Runtime,
  actor: Actor,
  locale: Locale,
  given: { name: string; bytes: Readable },
): Promise<FileRecord> {
  const name = checkedName(given.name)
  const { extension, type } = typeOf(name)
  const id = makeId(file.prefix, runtime.clock().getTime(), runtime.random(10))
  const key = fileKey(actor.workspaceId, id)
  const meter = measured(given.bytes, extension, type)
  await keep(runtime, key, Readable.from(meter.bytes))
  try {
    if (type.kind === 'office') await checkPacked(runtime, key, extension, type)
    const values = { name, extension, mime: type.mime, size: meter.size(), sha256: meter.sha256() }
    return await runAs(runtime, actor, locale, ctx => insertRecord(withId(ctx, id), file, values))
  } catch (error) {
    if (error instanceof ORPCError) await runtime.files.remove(key)
    throw error
  }
}

function checkedName(given: string): string {
  const name = given.normalize('NFC').split(/[/\\]/).at(-1)?.trim() ?? ''
  if (name === '') throw refusal(fileRefusals, 'file.name_missing', {}, { field: 'name' })
  const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u
  if (name.length > 255 || hidden.test(name) || !name.isWellFormed())
    throw refusal(fileRefusals, 'file.name_invalid', {}, { field: 'name' })
  return name
}

function typeOf(name: string): { extension: string; type: FileType } {
  const extension = extensionOf(name)
  const type = Object.hasOwn(fileTypes, extension) ? fileTypes[extension] : undefined
  if (type) return { extension, type }
  throw refusal(fileRefusals, 'file.type_unknown', { extension, known: Object.keys(fileTypes).join(', ') })
}

/** Lets bytes through while counting and hashing them; stops at the first that should not be kept. */
function measured(source: Readable, extension: string, type: FileType) {
  const hash = createHash('sha256')
  let size = 0
  const judge = (head: Buffer) => {
    if (!beginsAs(type, head)) throw refusal(fileRefusals, 'file.type_false', { extension })
  }
  async function* bytes(): AsyncGenerator<Buffer> {
    let head: Buffer | null = Buffer.alloc(0)
    for await (const chunk of orBrokenOff(source)) {
      size += chunk.length
      if (size > FILE_MAX) throw refusal(fileRefusals, 'file.too_large', { limit: FILE_MAX_TEXT })
      hash.update(chunk)
      if (head) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)])
      if (head && head.length >= HEAD_BYTES) {
        judge(head)
        head = null
      }
      yield chunk
    }
    if (size === 0) throw refusal(fileRefusals, 'file.empty')
    if (head) judge(head)
  }
  return { bytes: bytes(), size: () => size, sha256: () => hash.digest('hex') }
}

/** A connection that ends early is the sender's affair. It stays open for the answer when the file is refused. */
async function* orBrokenOff(source: Readable): AsyncGenerator<Buffer> {
  try {
    yield* source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>
  } catch {
    throw refusal(fileRefusals, 'file.broken_off')
  }
}

async function keep(runtime: Runtime, key: string, bytes: Readable): Promise<void> {
  try {
    await runtime.files.write(key, bytes)
  } catch (error) {
    const { code } = error as { code?: unknown }
    throw code === 'ENOSPC' || code === 'EDQUOT' ? refusal(fileRefusals, 'file.disk_full') : error
  }
}

async function checkPacked(runtime: Runtime, key: string, extension: string, type: FileType): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of runtime.files.read(key)) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const entries = zipEntries(bytes)
  const holds = type.holds ?? ''
  if (!entries?.some(entry => entry.name.startsWith(holds)))
    throw refusal(fileRefusals, 'file.type_false', { extension })
  if (isZipBomb(entries)) throw refusal(fileRefusals, 'file.unpacks_too_large')
  if (hasUnsafeName(entries) || !(await partsAreTrue(bytes, entries)))
    throw refusal(fileRefusals, 'file.parts_false', { extension })
}

/** The record takes the id under which the bytes lie already. */
function withId(ctx: Context, id: string): Context {
  return { ...ctx, newId: prefix => (prefix === file.prefix ? id : ctx.newId(prefix)) }
}
