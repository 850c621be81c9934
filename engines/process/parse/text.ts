import type { Label } from '../label.ts'
import type { Path, ProblemCode } from '../problem.ts'
import { type Fields, map, type Reader, type Report, required, shortly, wrongType } from './shape.ts'

export const NAME_LENGTH = 200
export const TEXT_LENGTH = 2000

/** A text that says something, without characters that cannot be shown or stored. */
export function text(limit: number): Reader<string> {
  return (value, path, report) => {
    if (typeof value !== 'string') return wrongType('text', value, path, report)
    if (value.trim() === '') report('blank_text', path)
    if (value.length > limit) report('text_too_long', path, { limit, found: value.length })
    if (!value.isWellFormed() || CONTROL.test(value)) return void report('bad_character', path)
    return value
  }
}

export function label(limit: number): Reader<Label> {
  return map<Label>({ zh: required(text(limit)), en: required(text(limit)) } satisfies Fields<Label>)
}

/** The name by which a playbook, stage, activity or criterion is referred to. */
export const id: Reader<string> = matching(/^[A-Za-z][A-Za-z0-9_.-]{0,59}$/, 'bad_id')

/** The name of something that the registry knows: check, record type, role. */
export const registeredName: Reader<string> = matching(/^[a-z][a-z0-9_]{0,59}(\.[a-z][a-z0-9_]{0,59})?$/, 'bad_id')

/** A path in the project space: 'research/studies'. */
export const place: Reader<string> = matching(/^[a-z][a-z0-9_-]{0,59}(\/[a-z][a-z0-9_-]{0,59}){0,5}$/, 'bad_place')

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

function matching(pattern: RegExp, code: ProblemCode): Reader<string> {
  return (value: unknown, path: Path, report: Report) => {
    if (typeof value !== 'string') return wrongType('text', value, path, report)
    if (!pattern.test(value)) report(code, path, { found: shortly(value) })
    return value
  }
}
