import { ORPCError, ValidationError } from '@orpc/server'
import { z } from 'zod'
import { kernelRefusals } from './kernel-refusals.ts'
import type { Locale } from './locale.ts'
import { fillIn, type RefusalData, type Refusals, refusal } from './refusal.ts'

/** One thing that is wrong with an input, in words. */
export interface Problem {
  readonly field: string
  readonly code: string
  readonly message: string
}

/** Puts any error into words of the reader's language. What nobody foresaw becomes a 500 that names the request only. */
export function speak(
  error: unknown,
  refusals: Refusals,
  locale: Locale,
  requestId: string,
): ORPCError<string, RefusalData & { problems?: Problem[] }> {
  const known = error instanceof ORPCError ? error : fromDatabase(error)
  if (known?.cause instanceof ValidationError) return fromValidation(known, known.cause, locale, requestId, refusals)
  const data = known?.data as RefusalData | undefined
  if (known && data?.code) return inWords(known.status, data, refusals, locale)
  if (known && known.status < 500) return fromLibrary(known, refusals, locale)
  return inWords(500, { code: 'server.failed', params: { request: requestId } }, refusals, locale)
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

function fromValidation(
  error: ORPCError<string, unknown>,
  validation: ValidationError,
  locale: Locale,
  requestId: string,
  refusals: Refusals,
) {
  if (error.status >= 500)
    return inWords(500, { code: 'server.failed', params: { request: requestId } }, refusals, locale)
  const problems = validation.issues.map(issue => problemOf(issue as z.core.$ZodIssue, locale))
  const [first] = problems
  const data = { code: 'input.invalid', params: { problem: first?.message ?? '' }, field: first?.field, problems }
  return inWords(400, data, refusals, locale) as ORPCError<string, RefusalData & { problems: Problem[] }>
}

const WORDS: Record<Locale, z.core.$ZodErrorMap> = {
  zh: z.locales.zhCN().localeError as z.core.$ZodErrorMap,
  en: z.locales.en().localeError as z.core.$ZodErrorMap,
}

const OWN_WORDS: Record<string, { zh: string; en: string }> = {
  date: { zh: '不是有效的日期', en: 'is not a date of the calendar' },
  text: { zh: '含有不能保存的字符', en: 'holds a character that cannot be kept' },
  empty: { zh: '不能为空', en: 'must not be empty' },
  too_small: { zh: '数值太小', en: 'is too small' },
  too_big: { zh: '数值太大', en: 'is too large' },
  nothing_to_change: { zh: '没有要修改的内容', en: 'There is nothing to change' },
}

function problemOf(issue: z.core.$ZodIssue, locale: Locale): Problem {
  const own = issue.code === 'custom' ? (issue.params?.code as string | undefined) : undefined
  const said = own ? OWN_WORDS[own]?.[locale] : undefined
  const spoken = said ?? WORDS[locale](issue as z.core.$ZodRawIssue)
  const message = typeof spoken === 'string' ? spoken : (spoken?.message ?? issue.code)
  return { field: pathOf(issue), code: own ?? issue.code, message }
}

function pathOf(issue: z.core.$ZodIssue): string {
  const extra = issue.code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : []
  return [
    ...issue.path.map(part => (typeof part === 'object' ? String((part as { key: unknown }).key) : part)),
    ...extra,
  ]
    .filter(part => part !== 'set')
    .join('.')
}

/** What PostgreSQL refuses by its constraints is the last guard, not a fault of the server. */
function fromDatabase(error: unknown): ORPCError<string, RefusalData> | undefined {
  const cause = ((error as { cause?: unknown })?.cause ?? error) as {
    code?: string
    constraint?: string
    column?: string
  }
  const field = cause?.constraint?.replace(/_(fk|un|ck)$/, '') ?? cause?.column ?? ''
  switch (cause?.code) {
    case '23503':
      return refusal(kernelRefusals, 'reference.unknown', { field }, { field })
    case '23505':
      return refusal(kernelRefusals, 'record.duplicate', { type: '', fields: field }, { field })
    case '23502':
    case '23514':
    case '22003':
    case '22P02':
      return refusal(kernelRefusals, 'input.invalid', { problem: field }, { field })
    default:
      return undefined
  }
}
