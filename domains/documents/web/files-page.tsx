import { useParams } from '@tanstack/react-router'
import { formatFileSize } from '#apps/web/format/file-size.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { type Column, columnOf } from '#apps/web/ui/list/columns.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import { RecordTable } from '#apps/web/ui/list/record-table.tsx'
import { NoRight } from '#apps/web/ui/no-right.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { projectFile } from '../entities/project-file.ts'
import { AttachFiles, SendingFiles } from './attach-files.tsx'
import { DownloadLink } from './download-link.tsx'
import { fileParts } from './file-parts.tsx'
import { fileTexts } from './file-texts.ts'
import { useAttachFiles } from './use-attach-files.ts'

export const FILES = { zh: '文件', en: 'Files' }

type FileColumn = Column<typeof projectFile>
const known = (name: string) => columnOf(projectFile, name) ?? []
const COLUMNS: readonly FileColumn[] = [
  known('name'),
  known('extension'),
  {
    ...{
      key: 'size',
      title: fileTexts.texts.size as { zh: string; en: string },
      sort: 'size',
      width: 90,
      figure: true,
    },
    render: (record: Parameters<FileColumn['render']>[0]) => formatFileSize(record.size),
  },
  known('createdBy'),
  known('createdAt'),
  {
    ...{ key: 'download', title: fileTexts.texts.download as { zh: string; en: string }, width: 70 },
    render: (record: Parameters<FileColumn['render']>[0]) => <DownloadLink record={record} small />,
  },
].flat()

/** The files of a project, of all its iterations. */
export function FilesPage() {
  const t = useTexts(fileTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { me } = useWorkspace()
  const control = useListInAddress()
  const { sending, attach, drop } = useAttachFiles(id)
  const title = <Sentence text={FILES} />
  const may = me.owner || me.rights.documents?.read !== 'none' || me.projects[id] !== undefined
  if (!may)
    return (
      <>
        <PageHeader title={title} project={id} />
        <NoRight />
      </>
    )
  const main = <AttachFiles projectId={id} attach={attach} />
  return (
    <>
      <PageHeader title={title} project={id} main={main} />
      <SendingFiles sending={sending} drop={drop} />
      <RecordTable
        entity={projectFile}
        control={control}
        base={{ project: id }}
        columns={COLUMNS}
        empty={{ title: t('none'), help: t('help'), action: main }}
      />
      <RecordPanel
        entity={projectFile}
        id={control.state.open}
        parts={fileParts}
        onClose={() => control.set({ open: undefined })}
      />
    </>
  )
}
