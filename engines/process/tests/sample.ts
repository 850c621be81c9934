import { type Gate, type GateReport, judgeGate, type Verdict } from '../gate.ts'
import type { Label } from '../label.ts'
import type { Playbook, Stage } from '../playbook.ts'

/** A small playbook and its gates for the tests of this engine. */

export function label(text: string): Label {
  return { zh: `${text}（中文）`, en: text }
}

export function stage(id: string, over: Partial<Stage> = {}): Stage {
  return {
    id,
    name: label(id),
    purpose: label(`Why ${id}`),
    starts: { after: [], alongside: [] },
    passes: { after: [] },
    optional: false,
    days: 5,
    repeats: null,
    activities: [
      { id: `${id}_work`, label: label('Work'), help: null, days: 3, role: 'member', after: [], milestone: false },
    ],
    deliverables: [{ type: 'goal', kind: null, label: label('Goals'), where: 'goals' }],
    criteria: [{ id: `${id}_done`, check: 'goals.complete', params: {}, label: null }],
    approval: { mode: 'any', roles: ['sponsor'] },
    branches: [],
    loops: [],
    ...over,
  }
}

export function after(...ids: string[]): Pick<Stage, 'starts'> {
  return { starts: { after: ids, alongside: [] } }
}

export function playbook(stages: Stage[]): Playbook {
  return {
    id: 'sample',
    version: 1,
    name: label('Sample'),
    summary: label('A playbook for tests'),
    roles: ['sponsor', 'project_manager', 'member'],
    stages,
    close: { outcome: 'completed', label: label('When all is done') },
  }
}

export function verdict(passed: boolean, over: Partial<Verdict> = {}): Verdict {
  return {
    passed,
    have: passed ? 1 : 0,
    need: 1,
    missing: [],
    missingCount: passed ? 0 : 1,
    where: { path: 'goals' },
    seen: [],
    ...over,
  }
}

/** The gate's report with the named criteria failing and all others holding. */
export function report(gate: Gate, ...failing: string[]): GateReport {
  return judgeGate(gate, new Map(gate.criteria.map(({ id }) => [id, verdict(!failing.includes(id))])))
}
