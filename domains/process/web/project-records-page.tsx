import { useParams } from '@tanstack/react-router'
import { recordTypeOfPath } from '#apps/web/records/record-types.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { NotFound } from '#apps/web/shell/not-found.tsx'
import { RecordListPage } from '#apps/web/ui/list/record-list-page.tsx'
import { project } from '../entities/project.ts'

/** The records of one kind in a project, with the way back to it. */
export function ProjectRecordsPage() {
  const { id, list } = useParams({ strict: false }) as { id: string; list: string }
  const of = useRecord(project, id)
  const known = recordTypeOfPath(list)
  if (!known) return <NotFound />
  const back = { href: `/projects/${id}`, label: of.data?.name ?? '…' }
  return <RecordListPage key={list} entity={known.entity} base={{ project: id }} back={back} />
}
