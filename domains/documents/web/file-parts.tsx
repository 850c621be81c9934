import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { projectFile } from '../entities/project-file.ts'
import { DownloadLink } from './download-link.tsx'

/** What the page and the panel of a file show: its name, which can be changed, and the way to its bytes. */
export const fileParts: RecordPageParts<typeof projectFile> = {
  facts: ['name', 'extension', 'size'],
  commands: record => <DownloadLink record={record} />,
  back: record => ({ href: `/projects/${record.projectId}/files`, label: <Sentence text={projectFile.label} /> }),
}
