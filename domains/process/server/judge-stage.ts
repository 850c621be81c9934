import type { Gate, GateReport } from '@yingce/process/gate'
import type { Context } from '#kernel/command/context.ts'
import { gatePlace } from './gate-place.ts'
import { judgeGates } from './judge-gates.ts'
import type { LoadedProject } from './load-project.ts'

/** Judges one gate of a stage on the records as they are now. */
export async function judgeStage(
  ctx: Context,
  loaded: LoadedProject,
  stageId: string,
  gate: Gate,
): Promise<GateReport> {
  const { reports } = await judgeGates(ctx, [{ gate, place: gatePlace(ctx, loaded, stageId) }])
  return reports[0] as GateReport
}
