import { type ModelMove, type ModelProject, type ModelStage, play } from './reference-model.ts'

/**
 * The moves that lead a project on and that the model allows now, and every way back, allowed or not. Random moves alone
 * seldom come as far as a loop; picked from these they do. What ends a project early is left to chance.
 */
export function tameMoves(plan: readonly ModelStage[], project: ModelProject): ModelMove[] {
  const moves = [{ do: 'wake' } as const, ...plan.flatMap((stage, at) => stageMoves(stage, at))]
  return moves.filter(move => goesBack(move) || play(plan, project, move) !== null)
}

function stageMoves(stage: ModelStage, at: number): ModelMove[] {
  const open = { said: true, holds: [true, true, true], ofThisGate: true }
  const ways = stage.branches.flatMap(({ to, roles }, way): ModelMove[] =>
    to === null ? [] : [{ do: 'turn off', at, way, by: roles[0] ?? '', ...open }],
  )
  return [
    { do: 'hand in', at, ...open },
    { do: 'accept', at, ...open },
    { do: 'bring back', at, said: true },
    { do: 'waive', at, said: true, by: 'sponsor' },
    { do: 'skip', at, said: true },
    ...stage.loopsTo.flatMap((from): ModelMove[] => [true, false].map(said => ({ do: 'again', at, from, said }))),
    ...ways,
  ]
}

function goesBack(move: ModelMove): boolean {
  return move.do === 'again' || move.do === 'turn off'
}
