import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Context, Runtime } from '../command/context.ts'
import { runAs } from '../command/run.ts'
import { type Refusals, refusal } from '../error/refusal.ts'
import { isUnforeseen, speak } from '../error/speak.ts'
import { problemJson } from '../http/api.ts'
import type { RequestContext } from '../http/request-context.ts'
import type { Route, Visit } from '../http/server.ts'
import { drain } from '../intake/drain.ts'
import { mayWriteSomewhere } from '../policy/scope.ts'
import { contentDisposition } from './content-disposition.ts'
import { fileRefusals } from './file-refusals.ts'
import { type FileRecord, openFile, readFile } from './open-file.ts'
import { receiveFile } from './receive-file.ts'

type Entered = RequestContext & { actor: NonNullable<RequestContext['actor']> }

/**
 * POST /api/v1/w/{workspace}/files?name=... with the bytes as body; answers 201 and the record.
 * GET /api/v1/w/{workspace}/files/{id}/content gives the bytes back.
 */
export function fileRoutes(runtime: Runtime, refusals: Refusals): Route[] {
  return [
    downloadRoute(runtime, refusals, CONTENT, readFile),
    {
      path: /^\/api\/v1\/w\/([a-z0-9-]{1,60})\/files$/,
      methods: ['POST', 'PUT'],
      answer: answering(runtime, refusals, (visit, context) =>
        handleUpload(runtime, context, visit.url.searchParams.get('name') ?? '', visit.request, visit.response),
      ),
    },
  ]
}

const CONTENT = /^\/api\/v1\/w\/([a-z0-9-]{1,60})\/files\/([a-z]{3}_[0-9a-z]{26})\/content$/

/**
 * A GET that gives the bytes of a file as an attachment. The path holds the workspace and the id that `find` judges: it
 * gives the file under the name to hand it out with, or refuses.
 */
export function downloadRoute(
  runtime: Runtime,
  refusals: Refusals,
  path: RegExp,
  find: (ctx: Context, id: string) => Promise<FileRecord>,
): Route {
  const answer = answering(runtime, refusals, async ({ match, response }, context) => {
    const record = await runAs(runtime, context.actor, context.locale, ctx => find(ctx, match[2] ?? ''))
    await sendFile(runtime, context, record, response)
  })
  return { path, methods: ['GET'], answer }
}

function answering(
  runtime: Runtime,
  refusals: Refusals,
  work: (visit: Visit, context: Entered) => Promise<void>,
): Route['answer'] {
  return async visit => {
    visit.response.setHeader('cache-control', 'no-store')
    const context = await visit.enter(visit.match[1] ?? '')
    if (!context?.actor) return
    try {
      await work(visit, context as Entered)
    } catch (error) {
      tell(runtime, refusals, context, visit.response, error)
      drain(visit.request)
    }
  }
}

async function handleUpload(
  runtime: Runtime,
  context: Entered,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Whoever may write anything may also bring files for it.
  if (!mayWriteSomewhere(context.actor)) throw refusal(fileRefusals, 'file.no_right')
  const record = await receiveFile(runtime, context.actor, context.locale, { name, bytes: request })
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(record))
}

async function sendFile(
  runtime: Runtime,
  context: Entered,
  record: FileRecord,
  response: ServerResponse,
): Promise<void> {
  const bytes = openFile(runtime, context.actor.workspaceId, record)
  // Nothing is promised before the store has the bytes: an answer that has begun cannot be taken back.
  await once(bytes, 'readable')
  response.writeHead(200, {
    'content-type': record.mime,
    'content-length': record.size,
    'content-disposition': contentDisposition(record.name),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  })
  await pipeline(bytes, response).catch(error => {
    // Whoever breaks off a download needs no answer.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

function tell(
  runtime: Runtime,
  refusals: Refusals,
  context: RequestContext,
  response: ServerResponse,
  error: unknown,
): void {
  if (isUnforeseen(error)) runtime.log({ level: 'error', request: context.requestId, message: String(error) })
  if (response.headersSent) return void response.destroy()
  const { status, message, data } = speak(error, refusals, context.locale, context.requestId)
  response.writeHead(status, { 'content-type': 'application/problem+json', connection: 'close' })
  response.end(JSON.stringify(problemJson({ status, message, data })))
}
