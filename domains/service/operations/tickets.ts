import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, neededInputsOf, reasonSchema } from '#kernel/contract/inputs.ts'
import { ticket } from '../entities/ticket.ts'
import { act, toOwner, withReason } from './act.ts'

export const ticketOperations = {
  ticket: crudContract(ticket),
  startTicket: act(ticket, 'start').input(z.strictObject(knownRecord)),
  solveTicket: act(ticket, 'solve').input(z.strictObject({ ...knownRecord, ...neededInputsOf(ticket, 'solution') })),
  /** With what the customer says of it, from 1 to 5, or why they were not asked. */
  closeTicket: act(ticket, 'close').input(
    z.strictObject({
      ...knownRecord,
      score: z.int().nullable().optional(),
      words: z.string().max(4_000).nullable().optional(),
      ...inputsOf(ticket, 'unmeasured'),
    }),
  ),
  reopenTicket: act(ticket, 'reopen').input(withReason),
  assignTicket: act(ticket, 'assign').input(toOwner),
  prioritiseTicket: act(ticket, 'prioritise').input(
    z.strictObject({ ...knownRecord, ...inputsOf(ticket, 'priority'), reason: reasonSchema }),
  ),
}
