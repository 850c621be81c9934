import { readGate as read } from '#domains/process/server/read-gate.ts'
import type { GateView } from '#domains/process/shapes/gate.ts'
import type { Company } from './company.ts'

/** The gate of a stage as the project space shows it. */
export function readGate(company: Company, projectId: string, stageKey: string): Promise<GateView> {
  return company.run('wangfang', read, { projectId, stageKey }) as Promise<GateView>
}
