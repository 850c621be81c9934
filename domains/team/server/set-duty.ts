import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecords } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { type Letter, raciEntry, teamContract, teamRefusals } from '../contract.ts'
import { LETTERS } from '../raci.ts'
import { dutyTask, taskTitle } from './duty-task.ts'
import { type Candidate, type RaciEntry, readCandidate, readDuties } from './read-duties.ts'

/** Says what a person is on a task, in place of what they were. A second accountable is refused, or takes the A over. */
export const setDuty = command(teamContract.setDuty, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { taskId, personId, handOver = false, seen, ...given }) => {
    const { projectId, iteration } = await dutyTask(ctx, taskId)
    // Two at once could each find nobody accountable.
    await takeTurn(ctx, `duties ${taskId}`)
    const letters = LETTERS.filter(letter => given.letters.includes(letter))
    const candidate = await readCandidate(ctx, projectId, personId)
    requireInTeam(candidate, letters)
    const duties = await readDuties(ctx, taskId)
    const own = duties.filter(duty => duty.personId === personId)
    if (seen) await requireSeen(ctx, { own, seen, taskId, person: candidate.name })
    if (letters.includes('A')) await takeOver(ctx, { duties, personId, handOver })
    await takeAway(
      ctx,
      own.filter(duty => !letters.includes(duty.letter)),
    )
    const added = letters.filter(letter => !own.some(duty => duty.letter === letter))
    const entries = added.map(letter => ({ projectId, iteration, taskId, personId, letter }))
    await insertRecords(ctx, raciEntry, entries, { action: 'assigned' })
    return { taskId, personId, letters }
  },
})

function requireInTeam({ name, inTeam }: Candidate, letters: readonly Letter[]): void {
  if (inTeam || !letters.some(letter => letter === 'R' || letter === 'A')) return
  throw refusal(teamRefusals, 'raci.not_in_team', { person: name }, { field: 'letters' })
}

interface Seeing {
  readonly own: readonly RaciEntry[]
  readonly seen: readonly Letter[]
  readonly taskId: string
  readonly person: string
}

/** Refuses where somebody else has changed the cell since it was opened, and says to what. */
async function requireSeen(ctx: Context, { own, seen, taskId, person }: Seeing): Promise<void> {
  const present = LETTERS.filter(letter => own.some(duty => duty.letter === letter))
  if (present.length === seen.length && present.every(letter => seen.includes(letter))) return
  const words = { person, task: await taskTitle(ctx, taskId), letters: present.join(' ') || '—' }
  throw refusal(teamRefusals, 'raci.changed', words, { field: 'letters', details: { letters: present } })
}

interface TakingOver {
  readonly duties: readonly RaciEntry[]
  readonly personId: string
  readonly handOver: boolean
}

/** Takes the A from whoever else has it, where that is meant. */
async function takeOver(ctx: Context, { duties, personId, handOver }: TakingOver): Promise<void> {
  const others = duties.filter(duty => duty.letter === 'A' && duty.personId !== personId)
  const [holder] = others
  if (holder && !handOver) throw await accountableTaken(ctx, holder)
  for (const duty of others) await changeRecord(ctx, raciEntry, duty, { deletedAt: ctx.now }, { action: 'handed_over' })
}

async function accountableTaken(ctx: Context, { projectId, taskId, personId }: RaciEntry) {
  const { name } = await readCandidate(ctx, projectId, personId)
  const words = { person: name, task: await taskTitle(ctx, taskId) }
  const details = { accountableId: personId, mend: { handOver: true } }
  return refusal(teamRefusals, 'raci.accountable_taken', words, { field: 'letters', details })
}

async function takeAway(ctx: Context, duties: readonly RaciEntry[]): Promise<void> {
  for (const duty of duties) await changeRecord(ctx, raciEntry, duty, { deletedAt: ctx.now }, { action: 'removed' })
}
