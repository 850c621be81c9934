import type { IncomingMessage, ServerResponse } from 'node:http'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { localeOf } from '../error/locale.ts'
import { fillIn, type Refusal, type RefusalParams, type Refusals } from '../error/refusal.ts'
import { problemJson } from './api.ts'

/** Answers with a refusal of the kernel as problem+json. */
export function refuse(
  response: ServerResponse,
  request: IncomingMessage,
  code: keyof typeof kernelRefusals,
  params: RefusalParams = {},
): void {
  refuseInWords(response, request, kernelRefusals, code, params)
}

/** The same with refusals of a part of it. */
export function refuseInWords<R extends Refusals>(
  response: ServerResponse,
  request: IncomingMessage,
  refusals: R,
  code: keyof R & string,
  params: RefusalParams = {},
): void {
  if (response.headersSent) return void response.end()
  const { status, ...words } = refusals[code] as Refusal
  const message = fillIn(words[localeOf(request.headers['accept-language'])], params)
  response.statusCode = status
  response.setHeader('content-type', 'application/problem+json')
  response.end(JSON.stringify(problemJson({ status, message, data: { code, params } })))
}
