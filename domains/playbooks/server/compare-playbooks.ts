import { anyMember, query } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { changesBetween } from './changes-between.ts'
import { versionOf } from './version-of.ts'

/** What has changed from one version of an own playbook to another, in words. */
export const comparePlaybooks = query(playbooksContract.comparePlaybooks, {
  allow: anyMember,
  run: async (ctx, { id, from, to }) => {
    const record = await readRecord(ctx, ownPlaybook, id)
    return changesBetween(await versionOf(ctx, record, from), await versionOf(ctx, record, to))
  },
})
