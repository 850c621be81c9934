import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { submitStage } from '#domains/process/server/submit-stage.ts'
import type { Company, Player } from './company.ts'

export interface Standing {
  projectId: string
  status: string
  iteration: number
  stages: Record<string, string>
  approvalId: string
}
export type Row = Record<string, unknown>

/** One project in the hands of the cast. */
export function projectMoves(company: Company, projectId: string) {
  const rows = async (text: string, ...more: unknown[]): Promise<Row[]> =>
    (await company.database.owner.query(text, [projectId, ...more])).rows
  const submit = async (player: Player, stageKey: string) =>
    (await company.run(player, submitStage, { projectId, stageKey })) as Standing
  const decide = (player: Player, id: string, given: object = {}) =>
    company.run(player, decideApproval, { id, decision: 'approve', ...given })
  return {
    rows,
    submit,
    decide,
    /** Submits and has everybody approve, in their order. */
    pass: async (stageKey: string, ...approvers: Player[]) => {
      const { approvalId } = await submit('chenli', stageKey)
      for (const approver of approvers) await decide(approver, approvalId)
    },
    stages: async () => {
      const found = await rows(
        'select key, state, iteration from stage where project_id = $1 order by iteration, position',
      )
      return Object.fromEntries(found.map(one => [one.key, one.state])) as Record<string, string>
    },
    history: () => rows('select * from gate_decision where project_id = $1 order by id'),
    events: async () => (await rows('select name from event where project_id = $1 order by id')).map(one => one.name),
  }
}
