import { createHash } from 'node:crypto'
import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, readRecord } from '#kernel/query/read.ts'
import { documentsContract, documentsRefusals, writtenDocument } from '../../contract.ts'
import type { DocumentKind } from '../../kinds.ts'
import { type KindOfDocument, type Project, type Subject, WHOLE } from '../../writing/document-kind.ts'
import { documentModel, documentName } from '../../writing/frame.ts'
import { gapsOf } from '../../writing/gaps.ts'
import { printsOf } from '../../writing/prints.ts'
import { keepFile } from '../keep-file.ts'
import { kindOf } from './document-kinds.ts'
import { requireTelling } from './may-tell.ts'
import { tellerOf } from './teller.ts'

/**
 * Writes a Word document from the records as they are now. It changes nothing of the project: also one that is over can
 * be told of.
 */
export const writeDocument = command(documentsContract.writeDocument, {
  allow: whoMay('write', 'documents'),
  run: async (ctx, { projectId, kind, subjectId, language = ctx.locale, secrecy }) => {
    const of = await readRecord(ctx, project, projectId)
    requireCreate(ctx, writtenDocument, projectId)
    const known = kindOf(kind)
    requireTelling(ctx, known, projectId)
    const subject = await subjectOf(ctx, known, of, subjectId)
    // Two who write at once get two numbers.
    await findRecord(ctx, project, projectId, { lock: true })
    const number = await nextNumber(ctx, projectId, kind)
    const teller = { ...(await tellerOf(ctx, of)), language }
    const sections = (await known.tell(ctx, of, subject))(teller)
    const framed = { kind, number, secrecy: secrecy ?? 'internal', subject, at: ctx.now, sections }
    const model = documentModel(teller, framed)
    const gaps = gapsOf(model.sections).map(({ section, what }) => ({ section, what }))
    const prints = printsOf({ sections })
    // What draws documents is large, and most of the time nobody asks for one.
    const { renderDocx } = await import('../../docx/render.ts')
    const written: Partial<RecordOf<typeof writtenDocument>> = {
      ...{ projectId, iteration: of.iteration, kind, number, language, secrecy: framed.secrecy },
      ...{ name: documentName(teller, kind), subjectId: subject.id, about: subject.name[language] },
      ...{ prints, fingerprint: fingerprintOf(prints), gaps, gapCount: gaps.length },
      ...(await keepFile(ctx, await renderDocx(model))),
    }
    return insertRecord(ctx, writtenDocument, written as never, { action: 'generated' })
  },
})

async function subjectOf(
  ctx: Context,
  known: KindOfDocument,
  of: Project,
  id: string | null | undefined,
): Promise<Subject> {
  const subjects = await known.subjects(ctx, of)
  const [newest] = subjects
  if (!newest)
    throw refusal(documentsRefusals, 'written_document.nothing_to_tell', { begin: known.begin.words[ctx.locale] })
  if (!id) return newest
  const found = subjects.find(one => one.id === id)
  if (!found) throw refusal(documentsRefusals, 'written_document.unknown_subject', {}, { field: 'subjectId' })
  return found
}

async function nextNumber(ctx: Context, projectId: string, kind: DocumentKind): Promise<number> {
  const all = await recordsInProject(ctx, writtenDocument, projectId, WHOLE)
  return Math.max(0, ...all.filter(one => one.kind === kind).map(one => one.number)) + 1
}

function fingerprintOf(prints: ReturnType<typeof printsOf>): string {
  return createHash('sha256').update(JSON.stringify(prints)).digest('hex')
}
