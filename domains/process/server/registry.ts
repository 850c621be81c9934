import type { WorkCalendar } from '@yingce/scheduling/calendar'
import type { Context } from '#kernel/command/context.ts'
import type { Check } from '../check.ts'
import type { DeliverableSource } from '../deliverable-source.ts'
import type { FirstStep } from '../first-step.ts'
import type { HealthSource } from '../health-source.ts'
import type { InboxSource } from '../inbox-source.ts'
import type { GoneWorkReader } from '../move-work.ts'

// What later domains bring to the process. The application hands the lists in once, at its start, so that this domain
// shows and judges what it must not know.
const checks = new Map<string, Check>()
const deliverables = new Map<string, DeliverableSource>()
const healthSources: HealthSource[] = []
const inboxSources: InboxSource[] = []
const firstSteps: FirstStep[] = []
const recordTypes = new Set<string>()
let calendar: CalendarReader | undefined
let ownPlaybooks: OwnPlaybookReader = async () => []
let goneWorkReader: GoneWorkReader | undefined

/** Reads the days on which a company works. */
export type CalendarReader = (ctx: Context) => Promise<WorkCalendar>

/** A playbook of the company's own: its record, the frozen version that new projects start on, and whether they still may. */
export interface OwnPlaybookInUse {
  readonly id: string
  readonly key: string
  readonly versionId: string
  readonly retired: boolean
}

/** Reads the workspace's own playbooks that are published: all of them, or the one of that key, which nobody retires meanwhile. */
export type OwnPlaybookReader = (ctx: Context, key?: string) => Promise<readonly OwnPlaybookInUse[]>

export function registerChecks(all: readonly Check[]): void {
  checks.clear()
  for (const check of all) {
    if (checks.has(check.name)) throw new Error(`two checks are called ${check.name}`)
    checks.set(check.name, check)
  }
}

export function registerDeliverables(all: readonly DeliverableSource[]): void {
  deliverables.clear()
  for (const source of all) deliverables.set(source.type, source)
}

export function registerHealth(all: readonly HealthSource[]): void {
  healthSources.splice(0, healthSources.length, ...all)
}

export function registerInbox(all: readonly InboxSource[]): void {
  inboxSources.splice(0, inboxSources.length, ...all)
}

export function registerFirstSteps(all: readonly FirstStep[]): void {
  firstSteps.splice(0, firstSteps.length, ...all)
}

/** The record types that a playbook may name as deliverables. */
export function registerRecordTypes(all: readonly string[]): void {
  recordTypes.clear()
  for (const type of all) recordTypes.add(type)
}

export function registerCalendar(read: CalendarReader): void {
  calendar = read
}

export function registerOwnPlaybooks(read: OwnPlaybookReader): void {
  ownPlaybooks = read
}

export function ownPlaybooksInUse(ctx: Context, key?: string): Promise<readonly OwnPlaybookInUse[]> {
  return ownPlaybooks(ctx, key)
}

export function registerGoneWork(read: GoneWorkReader): void {
  goneWorkReader = read
}

/** The tasks of activities that a new version of the playbook no longer has. */
export function goneWork(...asked: Parameters<GoneWorkReader>): ReturnType<GoneWorkReader> {
  if (!goneWorkReader) throw new Error('nobody says what becomes of tasks')
  return goneWorkReader(...asked)
}

/** The working calendar of the workspace. */
export function companyCalendar(ctx: Context): Promise<WorkCalendar> {
  if (!calendar) throw new Error('no calendar is registered')
  return calendar(ctx)
}

export function findCheck(name: string): Check | undefined {
  return checks.get(name)
}

export function knownChecks(): ReadonlyMap<string, Check> {
  return checks
}

export function findDeliverable(type: string): DeliverableSource | undefined {
  return deliverables.get(type)
}

export function knownHealth(): readonly HealthSource[] {
  return healthSources
}

export function knownInbox(): readonly InboxSource[] {
  return inboxSources
}

export function knownFirstSteps(): readonly FirstStep[] {
  return firstSteps
}

export function knownRecordTypes(): ReadonlySet<string> {
  return recordTypes
}
