import { RecordPanel } from '#apps/web/ui/list/record-panel.tsx'
import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { dataSet } from '../entities/data-set.ts'

/** What the page of a data set shows: the figures that matter first, then where they come from and what they count. */
export const dataSetParts: RecordPageParts<typeof dataSet> = {
  facts: [
    ...(['name', 'figures', 'sourceTitle', 'sourceUrl', 'sourceDate', 'periodFrom', 'periodTo', 'rows'] as const),
    ...(['studyId', 'fileId', 'columns', 'note'] as const),
  ],
  back: ({ projectId }) => ({ href: `/projects/${projectId}/data-sets`, label: <Sentence text={dataSet.label} /> }),
}

/** The same beside the list. */
export function DataSetPanel({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  return <RecordPanel entity={dataSet} id={id} parts={dataSetParts} onClose={onClose} />
}
