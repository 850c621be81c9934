import type { IncomingMessage, ServerResponse } from 'node:http'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { drain } from '../intake/drain.ts'
import { refuse } from './refuse.ts'

/** Answers that there were too many, and when to come again; what is still being sent is thrown away. */
export function refuseForNow(request: IncomingMessage, response: ServerResponse, seconds: number): void {
  response.setHeader('retry-after', seconds)
  refuse(response, request, 'request.too_many', { seconds })
  drain(request)
}

/** The same from inside a call, whose answer the routing library writes. */
export function requireNoWait(response: ServerResponse, seconds: number): void {
  if (seconds === 0) return
  response.setHeader('retry-after', seconds)
  throw refusal(kernelRefusals, 'request.too_many', { seconds })
}
