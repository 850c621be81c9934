import type { Playbook, Stage } from '@yingce/process/playbook'
import { shippedPlaybooks } from '#domains/process/reads.ts'

const STAGES = 60
/** So many stages are under way at a time. */
const SIDE_BY_SIDE = 3

/** A playbook of sixty stages: those of the shipped ones in a row, with their activities, deliverables and gates. */
export function sixtyStages(): Playbook {
  const all = shippedPlaybooks().map(({ playbook }) => playbook)
  const stages = all.flatMap(({ stages: own }) => own).slice(0, STAGES)
  return {
    id: 'BENCH60',
    version: 1,
    name: { zh: '六十个阶段的流程', en: 'A process of sixty stages' },
    summary: { zh: '只用于量测。', en: 'For measuring only.' },
    roles: [...new Set(all.flatMap(({ roles }) => roles))],
    stages: stages.map(placed),
    close: { ...(all[0] as Playbook).close },
  }
}

function placed(stage: Stage, index: number): Stage {
  const before = index < SIDE_BY_SIDE ? [] : [keyOf(index - SIDE_BY_SIDE)]
  return {
    ...{ ...stage, id: keyOf(index), starts: { after: before, alongside: [] }, passes: { after: [] } },
    ...{ branches: [], loops: [] },
  }
}

export function keyOf(index: number): string {
  return `B.${index + 1}`
}
