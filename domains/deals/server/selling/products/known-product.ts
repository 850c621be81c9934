import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readForChange } from '#kernel/query/read.ts'
import { product } from '../../../selling-contract.ts'

/** The product that a command is about, locked, at the version that the person saw if they say which. */
export async function knownProduct(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<RecordOf<typeof product>> {
  const record = await readForChange(ctx, product, id)
  if (version !== undefined) requireVersion(ctx, product, record, version)
  return record
}
