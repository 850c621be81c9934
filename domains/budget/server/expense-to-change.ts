import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireVersion } from '#kernel/command/crud.ts'
import { readForChange } from '#kernel/query/read.ts'
import { expense } from '../contract.ts'
import type { Expense } from './require-expense-state.ts'

/**
 * The expense that a command is about, locked, at the version that the person saw if they say which. Money that was
 * spent has to be accounted for also after the project went into its next iteration; only the project must be open.
 */
export async function expenseToChange(
  ctx: Context,
  input: { id: string; version?: number | undefined },
): Promise<Expense> {
  const record = await readForChange(ctx, expense, input.id)
  if (input.version !== undefined) requireVersion(ctx, expense, record, input.version)
  await openPlace(ctx, record.projectId)
  return record
}
