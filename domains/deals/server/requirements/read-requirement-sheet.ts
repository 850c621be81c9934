import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { requirementDocument, requirementLine, requirementsContract } from '../../requirements-contract.ts'
import { byRequirementNumber } from '../../rules/requirement-number.ts'
import { EVERY_ITERATION, versionsOf } from './versions-of.ts'

/** The requirements of a project in all their versions, and what the reviewers said last. */
export const readRequirementSheet = query(requirementsContract.requirementSheet, {
  allow: whoMay('read', 'deals'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, requirementDocument, projectId)
    const documents = await versionsOf(ctx, projectId)
    const lines = byRequirementNumber(await recordsInProject(ctx, requirementLine, projectId, EVERY_ITERATION))
    const [newest] = documents
    return {
      versions: documents.map(document => ({ document, lines: lines.filter(line => line.documentId === document.id) })),
      approval: newest ? await approvalOf(ctx, newest.id) : null,
    }
  },
})
