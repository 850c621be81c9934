import type { Context } from '#kernel/command/context.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { unknownReference } from '#kernel/reference/unknown-reference.ts'
import { requirementDocument } from '../../requirements-contract.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'
import type { RequirementDocument } from './require-state.ts'

/** The document that a requirement belongs to, locked; refused unless it is being written. */
export async function requireDraft(
  ctx: Context,
  { documentId, projectId }: { documentId: string; projectId: string },
): Promise<RequirementDocument> {
  const document = await findRecord(ctx, requirementDocument, documentId, { lock: true })
  if (document?.projectId !== projectId) throw unknownReference(ctx, 'documentId', requirementDocument.label)
  if (document.state === 'draft') return document
  const { number, state } = document
  const words = inSentence(requirementDocument.fields.state.options[state], ctx.locale)
  throw refusal(requirementsRefusals, 'requirement_line.fixed', {
    ...{ number, state: words, mend: MEND[state][ctx.locale] },
  })
}

const NEXT_VERSION = { zh: '要改，请写新版。', en: 'Write a new version instead.' }
const REOPEN = { zh: '要改，请先“重新起草”。', en: 'Reopen the draft first.' }
const MEND = {
  submitted: { zh: '要改，请先撤回评审。', en: 'Take it back from the review first.' },
  reviewed: REOPEN,
  sent: REOPEN,
  confirmed: { zh: '先设为基线，再写新版。', en: 'Make it the baseline, then write a new version.' },
  baselined: NEXT_VERSION,
  superseded: { zh: '请在最新一版上改。', en: 'Go on in the newest version.' },
} as const
