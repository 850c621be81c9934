import { ORPCError, ValidationError } from '@orpc/server'
import type { z } from 'zod'
import { fromDatabase } from './from-database.ts'
import { inputProblems, type Problem, problemSentence } from './input-problems.ts'
import { kernelRefusals } from './kernel-refusals.ts'
import type { Locale } from './locale.ts'
import { fillIn, type RefusalData, type Refusals } from './refusal.ts'

/** Puts any error into words of the reader's language. What nobody foresaw becomes a 500 that names the request only. */
export function speak(
  error: unknown,
  refusals: Refusals,
  locale: Locale,
  requestId: string,
  schema?: unknown,
): ORPCError<string, RefusalData & { problems?: readonly Problem[] }> {
  const known = error instanceof ORPCError ? error : fromDatabase(error)
  if (known?.cause instanceof ValidationError) {
    if (known.status >= 500) return inWords(500, failed(requestId), refusals, locale)
    const { issues, data: input } = known.cause
    return invalidInput(inputProblems(issues as z.core.$ZodIssue[], input, schema, locale), locale)
  }
  const data = known?.data as RefusalData | undefined
  if (known && data?.code) return inWords(known.status, data, refusals, locale)
  if (known && known.status < 500) return fromLibrary(known, refusals, locale)
  return inWords(500, failed(requestId), refusals, locale)
}

/** The refusal of an input, naming its first problem and listing all. */
export function invalidInput(
  problems: readonly Problem[],
  locale: Locale,
): ORPCError<string, RefusalData & { problems: readonly Problem[] }> {
  const [first] = problems
  const params = { problem: first ? problemSentence(first, locale) : '' }
  const data = { code: 'input.invalid', params, field: first?.field, problems }
  const message = fillIn(kernelRefusals['input.invalid'][locale], params)
  return new ORPCError(data.code, { status: 400, message, data })
}

/** Was it ours to foresee? Then it belongs into the log. */
export function isUnforeseen(error: unknown): boolean {
  if (error instanceof ORPCError) return error.status >= 500
  return fromDatabase(error) === undefined
}

function inWords(status: number, data: RefusalData, refusals: Refusals, locale: Locale) {
  const sentence = refusals[data.code]?.[locale] ?? data.code
  const message = fillIn(sentence, data.params)
  return new ORPCError(data.code, { status, message, data })
}

/** The library refuses what is no JSON, no known route, too large. */
function fromLibrary(error: ORPCError<string, unknown>, refusals: Refusals, locale: Locale) {
  const code =
    error.status === 413 ? 'request.too_large' : error.status === 404 ? 'route.not_found' : 'request.not_json'
  return inWords(error.status, { code, params: { limit: '1 MB' } }, refusals, locale)
}

function failed(request: string): RefusalData {
  return { code: 'server.failed', params: { request } }
}
