import { useParams } from '@tanstack/react-router'
import { recordTypeOfPath } from '#apps/web/records/record-types.ts'
import { NotFound } from '#apps/web/shell/not-found.tsx'
import { RecordListPage } from '#apps/web/ui/list/record-list-page.tsx'

/** The records of one kind in a project, with the way back to it. */
export function ProjectRecordsPage() {
  const { id, list } = useParams({ strict: false }) as { id: string; list: string }
  const known = recordTypeOfPath(list)
  if (!known) return <NotFound />
  return <RecordListPage key={list} entity={known.entity} base={{ project: id }} />
}
