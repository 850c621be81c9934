import { FileWordOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { writeAsWordTexts } from '../i18n/texts/write-as-word.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { useGo } from './to.tsx'

interface WriteAsWordProps {
  projectId: string
  /** The kind of document, as the page of documents calls it. */
  kind: string
  /** The record that it tells of; the newest where none is named. */
  of?: string | undefined
}

/** Leads to where the documents of a project are written, with this one asked for. */
export function WriteAsWord({ projectId, kind, of }: WriteAsWordProps) {
  const t = useTexts(writeAsWordTexts)
  const { slug } = useWorkspace()
  const go = useGo()
  const href = `/projects/${projectId}/documents?write=${kind}${of ? `&of=${of}` : ''}`
  return (
    <Button
      icon={<FileWordOutlined />}
      href={`/w/${slug}${href}`}
      onClick={event => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        go(href)
      }}
    >
      {t('write')}
    </Button>
  )
}
