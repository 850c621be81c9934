import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { archiveEntry } from '../../contract.ts'
import { type ArchiveFacts, archiveFacts, askedLines } from '../archive/archive-facts.ts'

/**
 * Every deliverable of the project's playbook is filed, or has a reason why there is nothing to keep. Where a process
 * goes on after it has filed, `upTo` names the last stage that is asked about.
 */
export const archiveCompleteCheck = defineCheck<{ upTo?: string | undefined }, ArchiveFacts>({
  name: 'archive.complete',
  label: { zh: '资料已全部归档', en: 'The archive is complete' },
  notes: {
    not_filed: { zh: '还没有归档，也没有说明不用归档', en: 'Neither filed nor said to have nothing to keep' },
    nothing: { zh: '流程里没有要归档的交付物', en: 'The playbook makes nothing that is filed' },
  },
  params: z.strictObject({ upTo: z.string().min(1).max(20).optional() }),
  stages: ({ upTo }) => (upTo === undefined ? [] : [upTo]),
  reads: [archiveEntry.type],
  facts: archiveFacts,
  judge: (facts, { upTo }) => {
    const asked = askedLines(facts, upTo)
    const open = asked.filter(line => !line.filed)
    return {
      passed: asked.length > 0 && open.length === 0,
      have: asked.length - open.length,
      need: Math.max(1, asked.length),
      ...(asked.length === 0 && { note: { code: 'nothing', params: {} } }),
      missing: open.slice(0, 20).map(({ label }) => ({ label, why: { code: 'not_filed', params: {} } })),
      missingCount: open.length,
      where: { path: 'archive' },
      seen: facts.entries.map(({ id, version }) => ({ id, version })),
    }
  },
})
