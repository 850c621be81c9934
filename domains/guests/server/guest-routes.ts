import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Context, Runtime } from '#kernel/command/context.ts'
import { runAs } from '#kernel/command/run.ts'
import { reasonSchema } from '#kernel/contract/inputs.ts'
import { inWordsOf } from '#kernel/entity/field-words.ts'
import { inputProblem, inputProblems } from '#kernel/error/input-problems.ts'
import { localeOf } from '#kernel/error/locale.ts'
import { type Refusals, refusal } from '#kernel/error/refusal.ts'
import { invalidInput, isUnforeseen, speak } from '#kernel/error/speak.ts'
import { newRequestId, problemJson } from '#kernel/http/api.ts'
import { isReadable } from '#kernel/http/is-readable.ts'
import type { Route, Visit } from '#kernel/http/server.ts'
import { refuseForNow } from '#kernel/http/too-many.ts'
import { drain } from '#kernel/intake/drain.ts'
import { findUnsound } from '#kernel/intake/sound-input.ts'
import { guestsRefusals } from '../contract.ts'
import type { GuestView } from '../shapes.ts'
import { answerLink, type Given } from './answer-link.ts'
import { type FoundLink, findLink } from './find-link.ts'
import { setGuestHeaders } from './guest-headers.ts'
import { pageStatus } from './page-status.ts'
import { visitLink } from './visit-link.ts'

export interface GuestSettings {
  readonly runtime: Runtime
  readonly refusals: Refusals
  readonly pages: (request: IncomingMessage, response: ServerResponse, path: string) => void
  readonly addressOf: (request: IncomingMessage) => string
  /** Counts a request from an address; the seconds to wait, or 0. */
  readonly countVisit: (address: string) => number
}

/**
 * What a guest reaches: GET /c/TOKEN is the page, GET /c/TOKEN/document what it shows, POST /c/TOKEN/confirm and
 * POST /c/TOKEN/return the answers. Whatever else is asked for under /c/ does not exist.
 */
export function guestRoutes(settings: GuestSettings): Route[] {
  return [
    { path: /^\/c(?:\/([^/]*))?$/, methods: ['GET', 'HEAD'], answer: visit => answerPage(settings, visit) },
    { path: /^\/c\/([^/]*)\/document$/, methods: ['GET'], answer: visit => speaking(settings, visit, visitLink) },
    {
      path: /^\/c\/([^/]*)\/confirm$/,
      methods: ['POST'],
      answer: visit => answering(settings, visit, confirmSchema, ({ name, hash }) => ({ name: String(name), hash })),
    },
    {
      path: /^\/c\/([^/]*)\/return$/,
      methods: ['POST'],
      answer: visit =>
        answering(settings, visit, returnSchema, ({ name, hash, reason }) => ({ name: String(name), hash, reason })),
    },
    { path: /^\/c(\/.*)?$/, answer: visit => speaking(settings, visit, unknown) },
  ]
}

const nameSchema = inWordsOf(
  z
    .string()
    .trim()
    .max(120)
    .refine(text => /\p{L}/u.test(text), { params: { code: 'empty' } }),
  { label: { zh: '你的姓名', en: 'Your name' } },
) as z.ZodType<string>
const readSchema = inWordsOf(z.literal(true), { label: { zh: '已读完', en: 'Read' } })
const hashSchema = z.string().max(64)
const confirmSchema = z.strictObject({ name: nameSchema, hash: hashSchema, read: readSchema })
const returnSchema = z.strictObject({ name: nameSchema, hash: hashSchema, reason: reasonSchema })

type Work = (ctx: Context, found: FoundLink) => Promise<GuestView>

async function unknown(): Promise<never> {
  throw refusal(guestsRefusals, 'guest_link.unknown')
}

/** The page, with the status of what it will say; the page itself is the same for every link. */
async function answerPage(settings: GuestSettings, { request, response, match }: Visit): Promise<void> {
  setGuestHeaders(response)
  const seconds = settings.countVisit(settings.addressOf(request))
  if (seconds > 0) response.setHeader('retry-after', seconds)
  response.statusCode = seconds > 0 ? 429 : await pageStatus(settings.runtime, match[1] ?? '')
  settings.pages(request, response, '/index.html')
}

async function answering<S extends z.ZodType>(
  settings: GuestSettings,
  visit: Visit,
  schema: S,
  given: (input: z.infer<S>) => Given,
): Promise<void> {
  const { request } = visit
  await speaking(settings, visit, async (ctx, found) => {
    const body = (request as { body?: unknown }).body ?? {}
    const unsound = findUnsound(body)
    if (unsound) throw invalidInput([inputProblem(unsound.path, unsound.code, schema, ctx.locale)], ctx.locale)
    const parsed = schema.safeParse(body)
    if (!parsed.success) throw invalidInput(inputProblems(parsed.error.issues, body, schema, ctx.locale), ctx.locale)
    const from = {
      userAgent: (request.headers['user-agent'] ?? '').slice(0, 500),
      address: settings.addressOf(request),
    }
    return answerLink(ctx, found, given(parsed.data), from)
  })
}

/** Answers with what the work gives, inside the workspace of the link and as nobody of it; or says why not. */
async function speaking(settings: GuestSettings, { request, response, match }: Visit, work: Work): Promise<void> {
  const { runtime, refusals } = settings
  setGuestHeaders(response)
  const seconds = settings.countVisit(settings.addressOf(request))
  if (seconds > 0) return refuseForNow(request, response, seconds)
  if (request.method === 'POST' && !(await isReadable(request, response))) return
  const locale = localeOf(request.headers['accept-language'])
  try {
    const found = await findLink(runtime, match[1] ?? '')
    if (!found) return await unknown()
    const view = await runAs(runtime, found.actor, locale, ctx => work(ctx, found))
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(view))
  } catch (error) {
    const requestId = newRequestId()
    if (isUnforeseen(error)) runtime.log({ level: 'error', request: requestId, message: String(error) })
    if (response.headersSent) return void response.destroy()
    const { status, message, data } = speak(error, refusals, locale, requestId)
    response.writeHead(status, { 'content-type': 'application/problem+json' })
    response.end(JSON.stringify(problemJson({ status, message, data })))
    drain(request)
  }
}
