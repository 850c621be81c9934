import { approve } from './approve.ts'
import { type Breaker, breakAlone } from './break-alone.ts'
import { askGate, wordsOf } from './gate.ts'
import type { Person } from './person.ts'
import type { Project } from './project.ts'
import type { Score } from './score.ts'
import { submitStage } from './submit-stage.ts'

interface Passage {
  readonly submitter: Person
  readonly approver: Person
  readonly breakers?: readonly Breaker[]
  /** What still happens between the trials and the submission. */
  readonly finally?: () => Promise<unknown>
}

/** Takes a stage through its gate: every criterion is tried, then one person submits and another one approves. */
export async function passStage(project: Project, score: Score, stage: string, passage: Passage): Promise<void> {
  const { submitter, approver, breakers = [] } = passage
  await breakAlone({ project, stage, submitter, score }, breakers)
  await passage.finally?.()
  const gate = await askGate(submitter, project, stage)
  if (!gate.passed) throw new Error(`${stage} does not pass: ${wordsOf(gate)}`)
  await approve(approver, await submitStage(submitter, project, stage))
  const { run } = await submitter.get<{ run: { state: string } }>(`${project.path}/stages/${stage}`)
  if (run.state !== 'passed') throw new Error(`${stage} was approved but is ${run.state}`)
  score.gatePassed()
  process.stderr.write(`${stage} passed; ${breakers.length} criteria were tried\n`)
}
