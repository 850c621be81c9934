import { useState } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { RecordCommands } from '#apps/web/ui/record-commands.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { sharing as entity } from '../../entities/sharing.ts'
import { sharingTexts } from './sharing-texts.ts'

type Sharing = RecordOf<typeof entity>

const EDITED = ['what', 'kind', 'sharedWith', 'form', 'byId', 'link', 'feedback'] as const

/** One time that something was shared: what, with whom, how, and what they said. */
export function SharingRow({ sharing }: { sharing: Sharing }) {
  const t = useTexts(sharingTexts)
  const label = useLabel()
  const { fields } = entity
  const { id, what, kind, sharedWith, form, sharedOn, byId, feedback } = sharing
  return (
    <ListRow
      href={`/sharings/${id}`}
      name={what}
      about={
        <>
          {label(fields.kind.options[kind])} · {feedback ?? t('noFeedback')}
        </>
      }
      figures={
        <>
          <span>{sharedWith}</span>
          <small>{label(fields.form.options[form])}</small>
        </>
      }
      days={<CalendarDate value={sharedOn} plain />}
      ownerId={byId}
      commands={<Commands sharing={sharing} />}
    />
  )
}

function Commands({ sharing }: { sharing: Sharing }) {
  const t = useTexts(sharingTexts)
  const [fields, setFields] = useState<readonly (keyof typeof entity.fields)[] | null>(null)
  const { barred } = useWriteIn(sharing.projectId, 'team', sharing.ownerId)
  const commands = [
    { key: 'feedback', label: t('feedback'), onClick: () => setFields(['feedback']) },
    { key: 'edit', label: t('edit'), onClick: () => setFields(EDITED) },
  ]
  const next = sharing.feedback ? undefined : 'feedback'
  return (
    <>
      <RecordCommands commands={commands} next={next} shownInRow barred={barred} name={sharing.what} />
      <RecordForm
        entity={entity}
        record={sharing}
        projectId={sharing.projectId}
        open={fields !== null}
        fields={fields ?? EDITED}
        onSaved={() => setFields(null)}
        onClose={() => setFields(null)}
      />
    </>
  )
}
