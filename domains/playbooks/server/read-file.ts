import { printPlaybook } from '@yingce/process/print-playbook'
import { anyMember, query } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { ownPlaybook, playbooksContract } from '../contract.ts'
import { versionOf } from './version-of.ts'

/** An own playbook as a YAML file: its draft, or the version that is asked for. */
export const readFile = query(playbooksContract.playbookFile, {
  allow: anyMember,
  run: async (ctx, { id, number = 'draft' }) => {
    const record = await readRecord(ctx, ownPlaybook, id)
    const playbook = await versionOf(ctx, record, number)
    const version = number === 'draft' ? 'draft' : `v${playbook.version}`
    return new File([printPlaybook(playbook)], `${record.key} ${version}.yaml`, { type: 'application/yaml' })
  },
})
