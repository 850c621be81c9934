import JSZip from 'jszip'
import type { DocumentKind, DocumentShelf, writtenDocument } from '#domains/documents/contract.ts'
import { downloadDocument } from '#domains/documents/server/written/download-document.ts'
import { readShelf } from '#domains/documents/server/written/read-shelf.ts'
import { writeDocument } from '#domains/documents/server/written/write-document.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'

export type Written = RecordOf<typeof writtenDocument>

/** 王芳 has a document written, by default in Chinese. */
export function write(
  company: Company,
  projectId: string,
  kind: DocumentKind,
  given: object = {},
  player: Player = 'wangfang',
): Promise<Written> {
  return company.run(player, writeDocument, { projectId, kind, language: 'zh', ...given }) as Promise<Written>
}

export function shelfOf(company: Company, projectId: string, player: Player = 'wangfang'): Promise<DocumentShelf> {
  return company.run(player, readShelf, { projectId }) as Promise<DocumentShelf>
}

/** What a reader of the file sees: its lines, and the parts of the archive. */
export async function opened(
  company: Company,
  { id }: { id: string },
  player: Player = 'wangfang',
): Promise<{ file: File; text: string; archive: JSZip }> {
  const file = (await company.run(player, downloadDocument, { id })) as File
  const archive = await JSZip.loadAsync(await file.arrayBuffer())
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  return { file, archive, text: xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '') }
}

/** Words of a program that no reader should ever see. */
export const LEFTOVERS = /\[\[|\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\w+\}/
