import type { Verdict } from '@yingce/process/gate'
import type { Check, GatePlace } from '#domains/process/reads.ts'

const place: GatePlace = {
  workspaceId: 'wsp_1',
  projectId: 'prj_1',
  iteration: 1,
  stageId: 'P1.2',
  today: '2026-03-02',
  project: { start: '2026-03-01', finish: '2026-06-30' },
}

/** Judges facts as a gate would: by the check's own parameters, parsed as a playbook's are. */
export function judge(check: Check, facts: unknown, params: unknown = {}): Verdict {
  return check.judge(facts, check.params.parse(params), place)
}
