/**
 * The life of a project told a second time, as plainly as possible and without any part of the engine: the property test
 * holds the engine against it. Stages are numbers; who waits for whom is a table of booleans.
 */
export type ModelStage = {
  startsAfter: number[]
  startsBeside: number[]
  passesAfter: number[]
  optional: boolean
  criteria: number
  loopsTo: number[]
  branches: { to: number | null; criteria: number; roles: string[] }[]
}

export type ModelProject = {
  life: 'running' | 'resting' | 'given up' | 'ended'
  ending: string | null
  round: number
  stages: { mark: Mark; round: number; returns: number }[]
}

/** p planned, a active, r in review, b brought back, d done by its gate, w waived, s skipped */
export type Mark = 'p' | 'a' | 'r' | 'b' | 'd' | 'w' | 's'

export type ModelMove =
  | { do: 'begin' | 'rest' | 'wake' | 'end' }
  | { do: 'give up'; said: boolean }
  | { do: 'hand in' | 'accept'; at: number; holds: boolean[]; ofThisGate: boolean }
  | { do: 'take back'; at: number }
  | { do: 'bring back' | 'skip'; at: number; said: boolean }
  | { do: 'waive'; at: number; said: boolean; by: string }
  | { do: 'again'; at: number; from: number; said: boolean }
  | { do: 'turn off'; at: number; way: number; said: boolean; by: string; holds: boolean[]; ofThisGate: boolean }

export function newProject(plan: readonly ModelStage[]): ModelProject {
  return {
    life: 'running',
    ending: null,
    round: 1,
    stages: plan.map(() => ({ mark: 'p', round: 1, returns: 0 })),
  }
}

/** The project after the move, or null where the move is not allowed. */
export function play(plan: readonly ModelStage[], old: ModelProject, move: ModelMove): ModelProject | null {
  const project = structuredClone(old)
  if (move.do === 'wake') return old.life === 'resting' ? { ...project, life: 'running' } : null
  if (old.life !== 'running') return null
  const allowed = 'at' in move ? playStage(plan, project, move) : playProject(plan, project, move)
  return allowed ? project : null
}

function playProject(
  plan: readonly ModelStage[],
  project: ModelProject,
  move: Exclude<ModelMove, { at: number }>,
): boolean {
  const marks = project.stages.map(({ mark }) => mark).join('')
  if (move.do === 'begin' && /^p*$/.test(marks)) return wakeUp(plan, project)
  if (move.do === 'rest') project.life = 'resting'
  else if (move.do === 'give up' && move.said) project.life = 'given up'
  else if (move.do === 'end' && /^[dws]*$/.test(marks)) Object.assign(project, { life: 'ended', ending: 'completed' })
  else return false
  return true
}

function playStage(
  plan: readonly ModelStage[],
  project: ModelProject,
  move: Extract<ModelMove, { at: number }>,
): boolean {
  const stage = project.stages[move.at]
  const wish = plan[move.at]
  if (!stage || !wish) return false
  const earlierDone = wish.passesAfter.every(other => 'dws'.includes(project.stages[other]?.mark ?? 'p'))
  switch (move.do) {
    case 'hand in':
      return 'ab'.includes(stage.mark) && opens(move, wish.criteria) && become(stage, 'r')
    case 'take back':
      return stage.mark === 'r' && become(stage, 'a')
    case 'accept':
      return (
        stage.mark === 'r' && earlierDone && opens(move, wish.criteria) && become(stage, 'd') && wakeUp(plan, project)
      )
    case 'bring back':
      stage.returns += 1
      return stage.mark === 'r' && move.said && become(stage, 'b')
    case 'waive':
      return (
        'arb'.includes(stage.mark) &&
        earlierDone &&
        move.said &&
        move.by === 'sponsor' &&
        become(stage, 'w') &&
        wakeUp(plan, project)
      )
    case 'skip':
      return (
        'ab'.includes(stage.mark) &&
        earlierDone &&
        move.said &&
        wish.optional &&
        become(stage, 's') &&
        wakeUp(plan, project)
      )
    case 'again':
      return (
        'dw'.includes(stage.mark) &&
        wish.loopsTo.includes(move.from) &&
        move.said &&
        startOver(plan, project, move.from, null)
      )
    case 'turn off':
      return 'arb'.includes(stage.mark) && turnOff(plan, project, wish, move)
  }
}

function turnOff(
  plan: readonly ModelStage[],
  project: ModelProject,
  wish: ModelStage,
  move: Extract<ModelMove, { do: 'turn off' }>,
): boolean {
  const way = wish.branches[move.way]
  if (!way?.roles.includes(move.by) || !move.said || !opens(move, way.criteria)) return false
  if (way.to !== null) return startOver(plan, project, way.to, move.at)
  Object.assign(project, { life: 'ended', ending: `ending${move.way}` })
  return true
}

function opens({ holds, ofThisGate }: { holds: boolean[]; ofThisGate: boolean }, criteria: number): boolean {
  return ofThisGate && Array.from({ length: criteria }, (_, index) => holds[index] === true).every(Boolean)
}

function become(stage: ModelProject['stages'][number], mark: Mark): boolean {
  stage.mark = mark
  return true
}

function startOver(plan: readonly ModelStage[], project: ModelProject, from: number, but: number | null): boolean {
  const again = project.stages.filter((_, index) => index === from || waits(plan, index, from))
  if (again.some(stage => stage.mark === 'r' && stage !== (but === null ? null : project.stages[but]))) return false
  project.round += 1
  for (const stage of again) Object.assign(stage, { mark: 'p', round: project.round, returns: 0 })
  return wakeUp(plan, project)
}

/** Does one stage wait for another, through however many between? */
function waits(plan: readonly ModelStage[], one: number, other: number): boolean {
  const { startsAfter = [], startsBeside = [], passesAfter = [] } = plan[one] ?? {}
  return [...startsAfter, ...startsBeside, ...passesAfter].some(next => next === other || waits(plan, next, other))
}

function wakeUp(plan: readonly ModelStage[], project: ModelProject): boolean {
  for (let round = 0; round < plan.length; round++) {
    for (const [index, { startsAfter, startsBeside }] of plan.entries()) {
      const stage = project.stages[index]
      const ready =
        startsAfter.every(other => 'dws'.includes(project.stages[other]?.mark ?? 'p')) &&
        startsBeside.every(other => (project.stages[other]?.mark ?? 'p') !== 'p')
      if (stage?.mark === 'p' && ready) Object.assign(stage, { mark: 'a', round: project.round })
    }
  }
  return true
}
