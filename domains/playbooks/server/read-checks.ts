import { type Check, knownChecks } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { type CheckCard, playbooksContract } from '../contract.ts'
import { groupLabel } from './group-words.ts'
import { paramFields } from './param-fields.ts'
import { typeLabel } from './type-label.ts'

/** Every check that a criterion may call, with its parameters as the fields of a form. */
export const readChecks = query(playbooksContract.playbookChecks, {
  allow: anyMember,
  run: async ctx => [...knownChecks().values()].map(check => checkCard(ctx, check)),
})

function checkCard(ctx: Context, check: Check): CheckCard {
  const key = check.name.slice(0, check.name.indexOf('.'))
  return {
    ...{ name: check.name, group: { key, label: groupLabel(key) }, label: check.label },
    reads: check.reads.map(type => ({ type, label: typeLabel(ctx, type) })),
    params: paramFields(check),
  }
}
