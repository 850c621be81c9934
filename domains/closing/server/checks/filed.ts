import { everyOf } from '@yingce/process/every-of'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { archiveEntry } from '../../contract.ts'
import { type ArchiveFacts, archiveFacts, askedLines } from '../archive/archive-facts.ts'

/** Is one deliverable filed, or is it said why there is nothing of it to keep? Where it is kept long before the end. */
export const filedCheck = defineCheck<{ deliverable: string }, ArchiveFacts>({
  name: 'archive.filed',
  label: { zh: '已归档', en: 'It is filed' },
  notes: {
    not_filed: { zh: '还没有归档，也没有说明不用归档', en: 'Neither filed nor said to have nothing to keep' },
    not_asked: { zh: '流程里没有这项交付物', en: 'The playbook makes no such deliverable' },
  },
  params: z.strictObject({ deliverable: z.string().min(1).max(120) }),
  reads: [archiveEntry.type],
  facts: archiveFacts,
  judge: (facts, { deliverable }) => {
    const lines = askedLines(facts).filter(line => line.deliverable === deliverable)
    return {
      ...everyOf(lines, ({ label, filed }) => (filed ? null : { label, why: { code: 'not_filed', params: {} } })),
      ...(lines.length === 0 && { note: { code: 'not_asked', params: {} } }),
      where: { path: 'archive' },
      seen: facts.entries.map(({ id, version }) => ({ id, version })),
    }
  },
})
