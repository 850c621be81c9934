import { person } from '#domains/people/contract.ts'
import type { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { findRecords } from '#kernel/query/read.ts'
import type { CharterHead } from '../shapes.ts'

/** The project as its charter names it. */
export async function readHead(ctx: Context, of: RecordOf<typeof project>): Promise<CharterHead> {
  const people = await findRecords(ctx, person, [...new Set([of.sponsorId, of.managerId])])
  const nameOf = (id: string) => people.find(one => one.id === id)?.name ?? null
  const { name, customer, start, finish } = of
  return { name, customer, sponsor: nameOf(of.sponsorId), manager: nameOf(of.managerId), start, finish }
}
