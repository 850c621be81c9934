import { parsePlaybook } from '@yingce/process/parse-playbook'
import type { Playbook } from '@yingce/process/playbook'
import type { Problem } from '@yingce/process/problem'
import type { CheckSpec, Registry } from '@yingce/process/registry'
import { playbookRegistry } from './playbook-registry.ts'

/** A playbook that the product ships, as its file has it. */
export interface PlaybookFile {
  readonly file: string
  readonly text: string
}

export interface ShippedPlaybook {
  readonly playbook: Playbook
  /** Checks and record types that this version of the product does not have; such a criterion is never met. */
  readonly gaps: readonly Problem[]
}

const files: PlaybookFile[] = []
let known: Map<string, ShippedPlaybook> | undefined

/** Hands in the files, once at the start of the application, after the checks. */
export function registerPlaybooks(all: readonly PlaybookFile[]): void {
  files.splice(0, files.length, ...all)
  known = undefined
}

/** All playbooks that can be used, in the order of their files. */
export function shippedPlaybooks(): ShippedPlaybook[] {
  known ??= new Map(files.map(readFile).map(one => [one.playbook.id, one]))
  return [...known.values()]
}

export function findPlaybook(id: string): ShippedPlaybook | undefined {
  return shippedPlaybooks().find(({ playbook }) => playbook.id === id)
}

function readFile({ file, text }: PlaybookFile): ShippedPlaybook {
  const registry = playbookRegistry()
  const strict = parsePlaybook(text, registry)
  if (strict.ok) return { playbook: strict.playbook, gaps: [] }
  const gaps = strict.problems.filter(({ code }) => GAPS.has(code))
  const lenient = parsePlaybook(text, withGaps(registry, gaps))
  if (!lenient.ok) throw new Error(`${file} is no playbook: ${JSON.stringify(lenient.problems[0])}`)
  return { playbook: lenient.playbook, gaps }
}

const GAPS = new Set<Problem['code']>(['unknown_check', 'unknown_record_type'])

function withGaps(registry: Registry, gaps: readonly Problem[]): Registry {
  const missing = gaps.filter(({ code }) => code === 'unknown_check').map(({ params }) => String(params.check))
  const types = gaps.filter(({ code }) => code === 'unknown_record_type').map(({ params }) => String(params.type))
  return {
    ...registry,
    checks: new Map([...registry.checks, ...missing.map((name): [string, CheckSpec] => [name, UNKNOWN])]),
    recordTypes: new Set([...registry.recordTypes, ...types]),
  }
}

const UNKNOWN: CheckSpec = { validate: () => [], reads: () => [] }
