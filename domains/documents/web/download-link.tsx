import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { projectFile } from '../entities/project-file.ts'
import { fileTexts } from './file-texts.ts'

/** Hands out the bytes; the server judges the right again. */
export function DownloadLink({ record, small = false }: { record: RecordOf<typeof projectFile>; small?: boolean }) {
  const t = useTexts(fileTexts)
  const { slug } = useWorkspace()
  if (record.deletedAt !== null) return null
  return (
    <Button
      href={`/api/v1/w/${slug}/project-files/${record.id}/content`}
      download
      type={small ? 'text' : 'default'}
      icon={<DownloadOutlined />}
      aria-label={t('downloadNamed', { name: record.name })}
      onClick={event => event.stopPropagation()}
    >
      {small ? null : t('download')}
    </Button>
  )
}
