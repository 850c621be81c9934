import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { approveFromInbox } from '../approve.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** Writes the next version of the plan book from the records and hands it to the sponsor. */
export async function submitPlanBook({ manager }: Cast, project: Project): Promise<Rec> {
  const book = await manager.post(`${project.path}/plan-books`, { language: 'zh' })
  return manager.post(`/plan-books/${book.id}/submit`)
}

export async function approvePlanBook(cast: Cast, project: Project): Promise<Rec> {
  const book = await submitPlanBook(cast, project)
  await approveFromInbox(cast.sponsor, book.id)
  return cast.manager.get(`/plan-books/${book.id}`)
}

/** Downloads an approved plan book: it must be the file whose hash was kept, and a document of Word. */
export async function checkPlanBook({ sponsor }: Cast, id: string): Promise<void> {
  const book = await sponsor.get(`/plan-books/${id}`)
  if (book.state !== 'approved') throw new Error(`the plan book ${book.number} is ${book.state}`)
  const { bytes } = await sponsor.client.send('GET', sponsor.at(`/plan-books/${id}/file`))
  if (createHash('sha256').update(bytes).digest('hex') !== book.sha256) throw new Error('the plan book is another file')
  const { files } = await JSZip.loadAsync(bytes)
  for (const part of ['[Content_Types].xml', 'word/document.xml'])
    if (!files[part]) throw new Error(`the plan book is no docx: it has no ${part}`)
}
