import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AnyContractProcedure } from '@orpc/contract'
import { OpenAPIHandler } from '@orpc/openapi/node'
import { type AnyRouter, ORPCError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { inputProblem } from '../error/input-problems.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { type Refusals, refusal } from '../error/refusal.ts'
import { invalidInput, isUnforeseen, speak } from '../error/speak.ts'
import { findUnsound } from '../intake/sound-input.ts'
import type { RequestContext } from './request-context.ts'

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
  const spoken = async (options: Called) => {
    const context = options.context as RequestContext
    const schema = options.procedure['~orpc'].inputSchema
    const unsound = findUnsound(options.input)
    if (unsound) throw invalidInput([inputProblem(unsound.path, unsound.code, schema, context.locale)], context.locale)
    try {
      return await options.next()
    } catch (error) {
      if (isUnforeseen(error)) log({ level: 'error', request: context.requestId, ...described(error) })
      throw speak(error, refusals, context.locale, context.requestId, schema)
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
  const options = { clientInterceptors: [spoken], interceptors: [readable] } as object
  const rpc = new RPCHandler(router, options)
  const rest = new OpenAPIHandler(router, { ...options, customErrorResponseBodyEncoder: problemJson } as object)
  return { rpc: handleWith(rpc), rest: sayingProblem(handleWith(rest)) }
}

interface Intercepted {
  context: unknown
  next: () => Promise<unknown>
}

interface Called extends Intercepted {
  input: unknown
  procedure: AnyContractProcedure
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

/** The library calls every JSON `application/json`; a refusal has a type of its own (RFC 9457). */
function sayingProblem(handle: Handle): Handle {
  return (request, response, prefix, context) => {
    const writeHead = response.writeHead.bind(response) as (status: number, headers?: object) => ServerResponse
    response.writeHead = ((status: number, headers?: object) =>
      writeHead(status, status < 400 ? headers : { ...headers, 'content-type': 'application/problem+json' })) as never
    return handle(request, response, prefix, context)
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
