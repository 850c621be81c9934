import type { Playbook } from '@yingce/process/playbook'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../../contract.ts'
import type { LoadedProject } from '../load-project.ts'

/** Refuses where the project runs on this very version already. */
export function requireVersionChange(
  { project }: LoadedProject,
  to: { versionId: string; number: number; playbook: Playbook },
): void {
  if (project.playbookVersionId !== to.versionId) return
  throw refusal(processRefusals, 'version.same', { version: to.number }, { field: 'versionId' })
}
