import { type Column, columnsOf } from '#apps/web/ui/list/columns.tsx'
import { study } from '../entities/study.ts'
import { Nature } from './study-parts.tsx'

/** The nature follows from the kind; the sample is one column of two figures. */
export const studyColumns: readonly Column<typeof study>[] = [
  ...columnsOf(study).filter(column => column.key !== 'sampleReached' && column.key !== 'ownerId'),
  { key: 'nature', title: { zh: '性质', en: 'Nature' }, width: 110, render: record => <Nature record={record} /> },
  {
    key: 'sample',
    title: { zh: '样本 实际/计划', en: 'Sample' },
    width: 130,
    figure: true,
    render: record => `${record.sampleReached ?? '—'} / ${record.samplePlanned ?? '—'}`,
  },
  ...columnsOf(study).filter(column => column.key === 'ownerId'),
]
