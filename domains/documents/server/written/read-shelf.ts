import { project } from '#domains/process/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { documentsContract, type ShelfDocument, type ShelfKind, writtenDocument } from '../../contract.ts'
import { numberParts } from '../../docx/number-parts.ts'
import type { KindOfDocument, Project, Subject, Teller, Told } from '../../writing/document-kind.ts'
import { gapsOf, hintsOf } from '../../writing/gaps.ts'
import { changedSections } from '../../writing/prints.ts'
import { KINDS_OF_DOCUMENT } from './document-kinds.ts'
import { whyNotTold } from './may-tell.ts'
import { madeIn, tellerOf } from './teller.ts'

type Written = RecordOf<typeof writtenDocument>
type Reader = Omit<Teller, 'language'>

/** What a project can write now and what would be missing, and everything that was written. */
export const readShelf = query(documentsContract.documentShelf, {
  allow: whoMay('read', 'documents'),
  run: async (ctx, { projectId }) => {
    const of = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, writtenDocument, projectId)
    const all = await recordsInProject(ctx, writtenDocument, projectId, { upTo: 1_000_000 })
    const reader = await tellerOf(ctx, of)
    const made = await madeIn(ctx, of)
    const kinds: ShelfKind[] = []
    const documents: ShelfDocument[] = []
    for (const known of KINDS_OF_DOCUMENT) {
      const own = all.filter(one => one.kind === known.kind)
      const subjects = await known.subjects(ctx, of)
      if (subjects.length === 0 && own.length === 0 && !known.madeOf.some(type => made.has(type))) continue
      const barred = whyNotTold(ctx, known, projectId)
      const tales = new Map<string | null, Told>()
      if (barred === null) await readTales(ctx, of, known, subjects, own, tales)
      kinds.push(kindOnShelf(ctx, reader, known, subjects, barred, tales))
      if (barred === null) documents.push(...own.map(one => documentOnShelf(ctx, reader, one, own, tales)))
    }
    return { kinds, documents: documents.toSorted((a, b) => (a.record.id < b.record.id ? 1 : -1)) }
  },
})

/** What the newest subject says now, and each subject that a document was written of. */
async function readTales(
  ctx: Context,
  of: Project,
  known: KindOfDocument,
  subjects: readonly Subject[],
  own: readonly Written[],
  tales: Map<string | null, Told>,
): Promise<void> {
  const told = new Set(own.map(one => one.subjectId))
  const wanted = subjects.filter((one, index) => index === 0 || told.has(one.id))
  for (const subject of wanted) tales.set(subject.id, await known.tell(ctx, of, subject))
}

function kindOnShelf(
  ctx: Context,
  reader: Reader,
  known: KindOfDocument,
  subjects: readonly Subject[],
  barred: string | null,
  tales: ReadonlyMap<string | null, Told>,
): ShelfKind {
  const { locale: language } = ctx
  const [newest] = subjects
  const tale = newest && tales.get(newest.id)
  const sections = tale ? numberParts(language, tale({ ...reader, language })) : []
  const { begin } = known
  return {
    ...{ kind: known.kind, barred, subjects: subjects.map(({ id, name }) => ({ id, name })) },
    begin: newest ? null : { what: begin.words[language], where: begin.where },
    sections: sections.map(section => ({
      ...{ key: section.key, title: section.title },
      missing: gapsOf([section]).map(({ what, where }) => ({ what, where })),
      hints: hintsOf([section]).map(({ what, where }) => ({ what, where })),
    })),
  }
}

/** The newest on its subject is held against what the same document would say now, in its own language. */
function documentOnShelf(
  { locale }: Context,
  reader: Reader,
  record: Written,
  own: readonly Written[],
  tales: ReadonlyMap<string | null, Told>,
): ShelfDocument {
  const tale = tales.get(record.subjectId)
  const newer = own.some(
    one => one.subjectId === record.subjectId && one.language === record.language && one.number > record.number,
  )
  if (!tale || newer || !record.prints) return { record, changed: null }
  const now = { sections: tale({ ...reader, language: record.language }) }
  const changed = new Set(changedSections(record.prints, now))
  const titles = numberParts(locale, tale({ ...reader, language: locale }))
  return { record, changed: titles.filter(one => changed.has(one.key)).map(one => one.title) }
}
