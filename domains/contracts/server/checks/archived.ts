import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { contract } from '../../contract.ts'
import { type ContractFacts, contractFacts, NO_CONTRACT, standing, verdictOf } from './contract-facts.ts'

/** Every contract that was not terminated lies somewhere under a number. */
export const contractsArchived = defineCheck<Record<string, never>, readonly ContractFacts[]>({
  name: 'contracts.archived',
  label: { zh: '合同已归档', en: 'Contracts archived' },
  notes: {
    none: NO_CONTRACT,
    not_archived: { zh: '还没有档案号和存放位置。', en: 'It has no archive number and place yet.' },
  },
  params: z.strictObject({}),
  reads: [contract.type],
  facts: contractFacts,
  judge: all => {
    const contracts = standing(all)
    const open = contracts.filter(one => one.archiveNumber === null)
    return verdictOf({
      ...{ have: contracts.length - open.length, need: contracts.length, contracts, where: 'contracts', seen: [] },
      missing: open.map(({ id, name }) => ({
        ...{ recordId: id, label: name, field: 'archiveNumber', why: { code: 'not_archived', params: {} } },
      })),
    })
  },
})
