import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { type AnyRouter, ORPCError } from '@orpc/server'
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { type Refusals, refusal } from '../error/refusal.ts'
import { isUnforeseen, speak } from '../error/speak.ts'
import type { RequestContext } from './request-context.ts'

const BODY_MAX = 1_048_576

export interface Api {
  /** Answers a call of the web app under the prefix; false where there is no such route. */
  readonly rpc: Handle
  /** Answers a REST request under the prefix. */
  readonly rest: Handle
}
type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
  prefix: `/${string}`,
  context: RequestContext,
) => Promise<boolean>

/** Serves one router twice: as calls for the web app and as REST for everybody else. */
export function buildApi(router: AnyRouter, refusals: Refusals, log: (entry: Record<string, unknown>) => void): Api {
  const spoken = async (options: Intercepted) => {
    const context = options.context as RequestContext
    try {
      return await options.next()
    } catch (error) {
      if (isUnforeseen(error)) log({ level: 'error', request: context.requestId, ...described(error) })
      throw speak(error, refusals, context.locale, context.requestId)
    }
  }
  // What fails outside the procedure is the reading of the request.
  const readable = async (options: Intercepted) => {
    const context = options.context as RequestContext
    try {
      return await options.next()
    } catch (error) {
      const known = error instanceof ORPCError ? error : refusal(kernelRefusals, 'request.not_json')
      throw speak(known, refusals, context.locale, context.requestId)
    }
  }
  const limit = new BodyLimitPlugin({ maxBodySize: BODY_MAX })
  const options = { clientInterceptors: [spoken], interceptors: [readable], plugins: [limit] } as object
  const rpc = new RPCHandler(router, options)
  const rest = new OpenAPIHandler(router, { ...options, customErrorResponseBodyEncoder: problemJson } as object)
  return { rpc: handleWith(rpc), rest: handleWith(rest) }
}

interface Intercepted {
  context: unknown
  next: () => Promise<unknown>
}

interface Handler {
  handle(request: never, response: never, options: never): Promise<{ matched: boolean }>
}

function handleWith(handler: Handler): Handle {
  return async (request, response, prefix, context) => {
    const { matched } = await handler.handle(request as never, response as never, { prefix, context } as never)
    return matched
  }
}

/** RFC 9457: the refusal as a document that programs read. */
export function problemJson(error: { status: number; message: string; data?: unknown }): Record<string, unknown> {
  const { code, ...rest } = (error.data ?? {}) as Record<string, unknown>
  return { type: 'about:blank', title: error.message, status: error.status, code, ...rest }
}

function described(error: unknown): Record<string, unknown> {
  const { message, stack, cause } = error as { message?: string; stack?: string; cause?: { message?: string } }
  return { message, cause: cause?.message, stack }
}

export function newRequestId(): string {
  return randomUUID()
}
