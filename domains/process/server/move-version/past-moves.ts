import type { Playbook, Stage } from '@yingce/process/playbook'
import type { StageMapping } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { frozenPlaybooks } from '../frozen-playbooks.ts'

/** When a project went over to another version of its playbook, and which stages went on as which. */
export interface PastMove {
  /** The decision; ids sort by time. */
  readonly id: string
  readonly fromVersionId: string
  readonly mapping: readonly StageMapping[]
}

/** The keys under which a stage was known, the present one first. */
export function keysOf(moves: readonly PastMove[], stageKey: string): string[] {
  const keys = [stageKey]
  for (const { mapping } of moves) {
    const before = mapping.find(one => one.to === keys.at(-1))?.from
    if (before !== undefined) keys.push(before)
  }
  return keys
}

/** The version that a decision was taken on, where the project has left it since. */
export function versionAt(moves: readonly PastMove[], decisionId: string): string | null {
  return moves.findLast(one => one.id > decisionId)?.fromVersionId ?? null
}

/** The stages that a project knew on the versions it has left, by their names then; the present ones are not among them. */
export async function readFormerStages(
  ctx: Context,
  present: Playbook,
  moves: readonly PastMove[],
): Promise<{ key: string; name: Label }[]> {
  const left = moves.map(one => one.fromVersionId)
  const playbooks = [...(await frozenPlaybooks(ctx, left)).values()]
  const known = new Set(present.stages.map(({ id }) => id))
  const former = new Map<string, Stage>()
  for (const stage of playbooks.flatMap(one => one.stages)) if (!known.has(stage.id)) former.set(stage.id, stage)
  return [...former.values()].map(({ id, name }) => ({ key: id, name }))
}
