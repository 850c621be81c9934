import { approveInInbox, openProject, submit } from '../gate.ts'
import type { Person } from '../person.ts'

interface Gate {
  readonly project: string
  readonly submitter: Person
  readonly approver: Person
  /** The stage's name, as the bar of the project and the inbox call it. */
  readonly stage: string
}

/** One submits the stage in the project, the other approves it in the inbox. */
export async function passGate({ project, submitter, approver, stage }: Gate): Promise<void> {
  await openStage(submitter, project, stage)
  await submit(submitter)
  await approveInInbox(approver, `关口：${stage}`)
}

/** A stage that is under way beside another one is chosen on the bar. */
export async function openStage(person: Person, project: string, stage: string): Promise<void> {
  await openProject(person, project)
  const place = person.page.getByRole('navigation', { name: '阶段' }).getByRole('button', { name: stage })
  await place.first().click()
  await person.page.getByRole('region', { name: '关口' }).waitFor()
}
