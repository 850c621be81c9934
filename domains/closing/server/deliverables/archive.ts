import { defineDeliverable } from '#domains/process/reads.ts'
import { archiveEntry } from '../../contract.ts'
import { type ArchiveFacts, archiveFacts, askedLines } from '../archive/archive-facts.ts'

/** How much of what the playbook makes is filed. */
export const archiveDeliverable = defineDeliverable<ArchiveFacts>({
  type: archiveEntry.type,
  notes: {
    filed: { zh: '{count} 项资料，已归档 {done} 项', en: '{done} of {count} {count|document|documents} filed' },
  },
  facts: archiveFacts,
  summarise: facts => {
    const asked = askedLines(facts)
    const [count, done] = [asked.length, asked.filter(line => line.filed).length]
    return { count, done, line: done === 0 ? null : { code: 'filed', params: { count, done } } }
  },
})
