import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { startJob } from '#kernel/jobs/start-job.ts'
import { requireReferences } from '#kernel/reference/require-references.ts'
import { customersContract, lead, leadImport } from '../../contract.ts'
import { importLeads } from './import-leads.ts'
import { openTable } from './open-table.ts'
import { planRows } from './row-plan.ts'

/** Checks what is asked for against the file and hands the work to a job. */
export const startImport = command(customersContract.startImport, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, input) => {
    requireCreate(ctx, lead)
    requireCreate(ctx, leadImport)
    const { file, encoding, separator, header } = await openTable(ctx, input)
    planRows(header, input, file.sha256)
    await requireReferences(ctx, lead, [{ campaignId: input.campaignId }])
    const { mapping, namePattern, keyColumns, duplicates, source, campaignId, dryRun } = input
    const record = await insertRecord(ctx, leadImport, {
      ...{ fileId: file.id, fileName: file.name, encoding, separator, mapping, namePattern, keyColumns },
      ...{ duplicates, source, campaignId, dryRun },
    })
    const jobId = await startJob(ctx, importLeads.name, { importId: record.id })
    return changeRecord(ctx, leadImport, record, { jobId }, { action: 'started' })
  },
})
