import type { z } from 'zod'
import { commonLabels } from '../contract/common-labels.ts'
import { type FieldWords, wordsAt } from '../entity/field-words.ts'
import { type InputCode, inputWords } from './input-words.ts'
import type { Locale } from './locale.ts'
import { fillIn } from './refusal.ts'

/** One thing that is wrong with an input, in words: “{label}” {message}. */
export interface Problem {
  readonly field: string
  readonly label: string
  readonly code: InputCode
  readonly message: string
}

/** What an input got wrong, as plain data. */
interface Violation {
  readonly code: InputCode
  readonly params?: readonly (string | number)[]
  /** The field's own words, where they are better than those of the code. */
  readonly said?: string
}

/** Puts what a schema found wrong with an input into the words of its fields. */
export function inputProblems(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  schema: unknown,
  locale: Locale,
): Problem[] {
  return issues.map(issue => {
    const path = pathOf(issue)
    const words = wordsAt(schema, path)
    return problemAt(path, violationOf(issue, valueAt(input, path), words, locale), words, locale)
  })
}

/** A problem that was found without a schema, in the words of the schema's field. */
export function inputProblem(
  path: readonly PropertyKey[],
  code: InputCode,
  schema: unknown,
  locale: Locale,
  params: readonly (string | number)[] = [],
): Problem {
  return problemAt(path, { code, params }, wordsAt(schema, path), locale)
}

/** The whole sentence, for those who see no form around it. */
export function problemSentence(problem: Problem, locale: Locale): string {
  if (problem.label === '') return problem.message
  return locale === 'zh' ? `“${problem.label}”${problem.message}` : `“${problem.label}” ${problem.message}`
}

function problemAt(
  path: readonly PropertyKey[],
  { code, params = [], said }: Violation,
  words: FieldWords | undefined,
  locale: Locale,
): Problem {
  const field = path
    .map(String)
    .filter((part, index) => index > 0 || part !== 'set' || path.length === 1)
    .join('.')
  const name = path.findLast(part => !/^\d+$/.test(String(part)))
  const label = (words?.label ?? commonLabel(name))?.[locale] ?? String(name ?? '')
  const message = said ?? fillIn(inputWords[code][locale], { wanted: params[0] })
  return { field, label, code, message }
}

function commonLabel(name: PropertyKey | undefined) {
  return name !== undefined && Object.hasOwn(commonLabels, name) ? commonLabels[String(name)] : undefined
}

function pathOf(issue: z.core.$ZodIssue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path]
}

function violationOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  words: FieldWords | undefined,
  locale: Locale,
): Violation {
  if (value === undefined && issue.code !== 'unrecognized_keys') return { code: 'required' }
  switch (issue.code) {
    case 'invalid_type':
      return { code: value === null ? 'required' : (EXPECTED[issue.expected] ?? 'form') }
    case 'unrecognized_keys':
      return { code: 'unknown' }
    case 'too_small':
      return { code: tooSmall(issue), params: [Number(issue.minimum)] }
    case 'too_big':
      return { code: tooBig(issue), params: [Number(issue.maximum)] }
    case 'invalid_value':
      return { code: 'choice', params: [choices(issue.values, words, locale)] }
    case 'invalid_format':
      return ofForm(issue, words, locale)
    case 'custom':
      return fromParams(issue.params)
    default:
      return { code: 'form' }
  }
}

const EXPECTED: Readonly<Record<string, InputCode>> = {
  string: 'text_expected',
  number: 'number_expected',
  int: 'integer_expected',
  boolean: 'yes_no_expected',
  array: 'list_expected',
  object: 'fields_expected',
  record: 'fields_expected',
}

function tooSmall({ origin, minimum }: { origin: string; minimum: number | bigint }): InputCode {
  if (origin === 'string') return minimum === 1 ? 'empty' : 'too_short'
  return origin === 'array' ? 'too_few' : 'too_small'
}

function tooBig({ origin }: { origin: string }): InputCode {
  if (origin === 'string') return 'too_long'
  return origin === 'array' ? 'too_many' : 'too_big'
}

function choices(values: readonly unknown[], words: FieldWords | undefined, locale: Locale): string {
  const named = values.map(String).map(value => {
    const label = words?.options && Object.hasOwn(words.options, value) ? words.options[value]?.[locale] : undefined
    if (!label || label === value) return value
    return locale === 'zh' ? `${label}（${value}）` : `${label} (${value})`
  })
  return named.join(locale === 'zh' ? '、' : ', ')
}

/** A pattern says what it wants in its message: 'id', 'decimal:2'; a declared field's, in its words. */
function ofForm(issue: { format: string; message: string }, words: FieldWords | undefined, locale: Locale): Violation {
  if (issue.format === 'email') return { code: 'email' }
  if (issue.format === 'datetime') return { code: 'instant' }
  const [code = '', ...params] = issue.message.split(':')
  if (Object.hasOwn(inputWords, code)) return { code: code as InputCode, params }
  return { code: 'form', ...(words?.wanted && { said: words.wanted[locale] }) }
}

function fromParams(params: Record<string, unknown> | undefined): Violation {
  const code = String(params?.code)
  if (!Object.hasOwn(inputWords, code)) return { code: 'form' }
  return { code: code as InputCode, params: [params?.min, params?.max].filter(one => one !== undefined).map(Number) }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Record<PropertyKey, unknown>)[part]
  }
  return value
}
