import type { Label } from '../label.ts'
import type { Branch, Loop, Playbook, Stage } from '../playbook.ts'

/** What a diagram needs of a playbook; also of a draft that cannot run yet, as the editor holds it. */
export type DrawnPlaybook = Pick<Playbook, 'id' | 'name'> & {
  stages: readonly DrawnStage[]
  close: { outcome: string; label: Label }
}

export type DrawnStage = Pick<Stage, 'id' | 'name' | 'starts' | 'passes' | 'optional'> & {
  loops: readonly Loop[]
  branches: readonly Pick<Branch, 'id' | 'label' | 'leads'>[]
}
