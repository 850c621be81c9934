import type { Runtime } from '#kernel/command/context.ts'
import { type Refusals, refusal } from '#kernel/error/refusal.ts'
import { file } from '#kernel/files/contract.ts'
import { downloadRoute } from '#kernel/files/file-routes.ts'
import type { Route } from '#kernel/http/server.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { documentsRefusals, projectFile } from '../contract.ts'
import { downloadName } from './download-name.ts'

const PATH = /^\/api\/v1\/w\/([a-z0-9-]{1,60})\/project-files\/(pfl_[0-9a-z]{26})\/content$/

/** GET /api/v1/w/{workspace}/project-files/{id}/content: the bytes, for whoever may read it in its project. */
export function projectFileRoute(runtime: Runtime, refusals: Refusals): Route {
  return downloadRoute(runtime, refusals, PATH, async (ctx, id) => {
    const record = await readRecord(ctx, projectFile, id)
    const kept = await findRecord(ctx, file, record.fileId)
    if (!kept) throw refusal(documentsRefusals, 'project_file.unknown')
    return { ...kept, name: downloadName(record) }
  })
}
