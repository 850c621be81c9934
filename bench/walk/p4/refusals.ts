import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Score } from '../score.ts'
import type { Sale } from './start-sale.ts'

interface Refused {
  readonly code?: string
  readonly details?: { readonly criteria?: readonly string[] }
}

/** Tries what must be refused with this code; gives the criteria that it was refused for, where there are any. */
export async function mustRefuse(
  person: Person,
  path: string,
  { body = {}, code }: { body?: object; code: string },
): Promise<readonly string[]> {
  const reply = await person.client.send('POST', person.at(path), body)
  const refused = reply.body as Refused
  if (reply.status < 400 || refused.code !== code)
    throw new Error(`${path} was not refused as ${code} but gave ${reply.status}: ${reply.text}`)
  return refused.details?.criteria ?? []
}

export interface Way {
  readonly branchId: string
  readonly criterion: string
  readonly reason: string
}

/** The way out of P4.6 is closed as long as its criterion does not hold. */
export async function tryBranch(person: Person, { path }: Sale, { branchId, criterion, reason }: Way, score: Score) {
  score.tried(criterion)
  const way = { body: { branchId, reason }, code: 'gate.not_met' }
  const criteria = await mustRefuse(person, `${path}/stages/P4.6/branch`, way)
  if (criteria.join() === criterion) score.refusedAlone(criterion)
  else score.failed(criterion, `the way ${branchId} was refused for ${criteria.join(', ')}`)
}

/** Takes the way out, which is open now, but not to who sells. */
export async function takeBranch({ planner, manager }: Cast, { path }: Sale, { branchId, reason }: Way): Promise<Rec> {
  const at = `${path}/stages/P4.6/branch`
  await mustRefuse(planner, at, { body: { branchId, reason }, code: 'role.needed' })
  return manager.post(at, { branchId, reason })
}

/** The customer pays out of their own budget: the stage is left out, by who leads the project and with the reason. */
export async function skipFunding({ planner, manager }: Cast, { path }: Sale): Promise<void> {
  const skip = `${path}/stages/P4.5/skip`
  const reason = '客户用自有资金，不申报'
  await mustRefuse(planner, skip, { body: { reason }, code: 'role.needed' })
  await mustRefuse(manager, skip, { body: { reason: ' ' }, code: 'reason.missing' })
  await mustRefuse(manager, `${path}/stages/P4.4/skip`, { body: { reason }, code: 'stage.wrong_state' })
  await manager.post(skip, { reason })
}
