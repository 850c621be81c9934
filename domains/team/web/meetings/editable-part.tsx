import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { meeting as entity } from '../../entities/meeting.ts'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import type { Meeting } from './use-meetings.ts'

interface EditablePartProps {
  meeting: Meeting
  title: string
  /** Beside the title. */
  aside?: ReactNode
  /** The fields that are edited together; as long as the meeting is planned. */
  fields: readonly (keyof typeof entity.fields)[]
  /** What the button says. */
  verb?: string
  children: ReactNode
}

/** A part of the minutes with the way to edit it. */
export function EditablePart({ meeting, title, aside, fields, verb, children }: EditablePartProps) {
  const t = useTexts(meetingTexts)
  const [open, setOpen] = useState(false)
  const edits = useEdits(meeting)
  const button = edits && (
    <Button size="small" className={styles.edit} onClick={() => setOpen(true)}>
      <span aria-hidden="true">{verb ?? t('edit')}</span>
      <span className="visually-hidden">{verb ?? t('editPart', { part: title })}</span>
    </Button>
  )
  return (
    <Section
      title={title}
      padded
      aside={
        <span className={styles.aside}>
          {aside}
          {button}
        </span>
      }
    >
      {children}
      <RecordForm
        entity={entity}
        record={meeting}
        projectId={meeting.projectId}
        open={open}
        fields={fields}
        onSaved={() => setOpen(false)}
        onClose={() => setOpen(false)}
      />
    </Section>
  )
}

/** May the person edit the meeting as it is now? */
export function useEdits({ projectId, ownerId, state, deletedAt }: Meeting): boolean {
  const { write } = useWriteIn(projectId, 'team', ownerId)
  return write && state === 'planned' && deletedAt === null
}
