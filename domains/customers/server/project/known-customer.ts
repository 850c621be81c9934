import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { customer } from '../../contract.ts'

/** A customer that the person may see; refused, naming the field, where there is none for them. */
export async function knownCustomer(ctx: Context, id: string): Promise<RecordOf<typeof customer>> {
  const found = await findRecord(ctx, customer, id)
  if (found && covers(scopeOf(ctx.actor, customer, 'read'), customer, found)) return found
  throw unknownReference(ctx, 'customerId', customer.label)
}
