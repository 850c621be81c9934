import type { ReactNode } from 'react'
import { useRecordTitle } from '../records/use-record-title.ts'
import { PageHeader } from './page-header.tsx'

interface ProjectHeadProps {
  projectId: string
  title: string
  tags?: ReactNode
  facts?: ReactNode
  main?: ReactNode
  actions?: ReactNode
}

/** The head of a page inside a project, with the way back to it. */
export function ProjectHead({ projectId, ...head }: ProjectHeadProps) {
  const name = useRecordTitle('project', projectId)
  return <PageHeader {...head} back={{ href: `/projects/${projectId}`, label: name.data ?? '…' }} />
}
