import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { lesson } from '../entities/lesson.ts'
import { LessonActions } from './lesson-actions.tsx'
import styles from './lesson-card.module.css'
import { LessonCard } from './lesson-card.tsx'
import { MeasurementHead } from './measurement-head.tsx'
import { measurementTexts } from './measurement-texts.ts'

const FIELDS = ['name', 'situation', 'happened', 'advice', 'tags', 'goalId'] as const

/** The lessons of a project, of all its iterations. */
export function LessonsPage() {
  const t = useTexts(measurementTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { barred } = useWriteIn(id, 'measurement')
  const [editing, setEditing] = useState<RecordOf<typeof lesson> | 'new'>()
  const found = useRecords(lesson, { project: id, limit: 200 })
  const close = () => setEditing(undefined)
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => setEditing('new')}>
      {t('newLesson')}
    </ActionButton>
  )
  return (
    <>
      <MeasurementHead projectId={id} here="lessons" actions={<To href="/lessons">{t('library')}</To>} main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState of="lesson" title={t('noLessons')} help={t('noLessonsHelp')} action={add} />
      )}
      <div className={styles.list}>
        {found.data?.items.map(one => (
          <LessonCard
            key={one.id}
            record={one}
            state={<State record={one} />}
            actions={<LessonActions record={one} onEdit={() => setEditing(one)} />}
          />
        ))}
      </div>
      <RecordForm entity={lesson} open={editing === 'new'} projectId={id} fields={FIELDS} onClose={close} />
      {editing !== undefined && editing !== 'new' && (
        <RecordForm entity={lesson} record={editing} open projectId={id} fields={FIELDS} onClose={close} />
      )}
    </>
  )
}

function State({ record }: { record: RecordOf<typeof lesson> }) {
  const t = useTexts(measurementTexts)
  const label = useLabel()
  return (
    <>
      <StateTag tone={record.state === 'published' ? 'passed' : 'neutral'}>
        {label(lesson.fields.state.options[record.state])}
      </StateTag>
      <StateTag>{t('iteration', { iteration: record.iteration })}</StateTag>
    </>
  )
}
