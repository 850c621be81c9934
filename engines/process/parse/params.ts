import type { CheckParams } from '../playbook.ts'
import type { Path } from '../problem.ts'
import { isMap, type Report, shortly, wrongType } from './shape.ts'

const DEPTH = 4
const ENTRIES = 100

/** The parameters of a check: plain values, lists and maps. Whether they suit the check is the registry's to say. */
export function params(value: unknown, path: Path, report: Report): CheckParams | undefined {
  if (!isMap(value)) return wrongType('map', value, path, report)
  return isPlain(value, path, report, 1) ? value : undefined
}

function isPlain(value: unknown, path: Path, report: Report, depth: number): boolean {
  if (depth > DEPTH) return refused(report, 'too_deep', path, { limit: DEPTH })
  if (Array.isArray(value))
    return sizeFits(value.length, path, report) && allPlain(value.entries(), path, report, depth)
  if (isMap(value)) {
    const entries = Object.entries(value)
    return (
      sizeFits(entries.length, path, report) && keysFit(entries, path, report) && allPlain(entries, path, report, depth)
    )
  }
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return true
  wrongType('plain_value', value, path, report)
  return false
}

function allPlain(entries: Iterable<[string | number, unknown]>, path: Path, report: Report, depth: number): boolean {
  return Array.from(entries, ([key, value]) => isPlain(value, [...path, key], report, depth + 1)).every(Boolean)
}

function sizeFits(found: number, path: Path, report: Report): boolean {
  return found <= ENTRIES || refused(report, 'list_too_long', path, { limit: ENTRIES, found })
}

function keysFit(entries: readonly [string, unknown][], path: Path, report: Report): boolean {
  const odd = entries.find(
    ([key]) => !/^[A-Za-z][A-Za-z0-9_]{0,59}$/.test(key) || key === 'constructor' || key === 'prototype',
  )
  return !odd || refused(report, 'key_refused', [...path, odd[0]], { key: shortly(odd[0]) })
}

function refused(report: Report, ...finding: Parameters<Report>): false {
  report(...finding)
  return false
}
