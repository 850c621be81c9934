import type { Context } from '#kernel/command/context.ts'
import { requireVersion } from '#kernel/command/crud.ts'
import { readForChange } from '#kernel/query/read.ts'
import { ownPlaybook } from '../contract.ts'
import type { OwnPlaybook } from './draft-of.ts'

/** The playbook that a command is about, locked, at the version that the person saw if they say which. */
export async function knownPlaybook(
  ctx: Context,
  { id, version }: { id: string; version?: number | undefined },
): Promise<OwnPlaybook> {
  const record = await readForChange(ctx, ownPlaybook, id)
  if (version !== undefined) requireVersion(ctx, ownPlaybook, record, version)
  return record
}
