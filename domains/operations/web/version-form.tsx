import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { OWNER } from '#apps/web/ui/usual-fields.ts'
import { operationDesign } from '../entities/operation-design.ts'
import { operationPart } from '../entities/operation-part.ts'
import { operationsTexts } from './operations-texts.ts'
import { type Design, type Part, useOperationsForms } from './use-operations.ts'

export type VersionVerb = 'edit' | 'submit' | 'withdraw' | 'revise' | 'assign'

interface VersionFormProps {
  record: Design | Part
  verb: VersionVerb
  onClose: () => void
}

const OWNED = { ownerId: OWNER }

/** Asks for what a command about a design, or a part of the operation plan, needs. */
export function VersionForm({ record, verb, onClose }: VersionFormProps) {
  const t = useTexts(operationsTexts)
  const forms = useOperationsForms()
  const { submit, withdraw, revise, assign } = isPart(record) ? forms.part : forms.design
  const head = { open: true, title: `${t(verb)} · ${record.summary}`, action: t(verb), onClose }
  const about = isPart(record) ? { entity: operationPart, record } : { entity: operationDesign, record }
  switch (verb) {
    case 'edit':
      return <EditForm record={record} onClose={onClose} />
    case 'assign':
      return (
        <ChangeForm
          {...head}
          record={record}
          fields={OWNED}
          onSubmit={(values, known) => assign({ ...known, ...values })}
        />
      )
    case 'revise':
      return (
        <ConfirmChange
          {...head}
          {...(about as { entity: typeof operationDesign; record: Design })}
          help={t('reviseHelp')}
          onConfirm={(reason, known) => revise({ ...known, reason })}
        />
      )
    case 'submit':
    case 'withdraw':
      return (
        <ConfirmChange
          {...head}
          {...(about as { entity: typeof operationDesign; record: Design })}
          optional
          help={t(verb === 'submit' ? 'submitHelp' : 'withdrawHelp')}
          label={t('note')}
          onConfirm={(note, known) =>
            verb === 'submit' ? submit({ ...known, ...(note && { note }) }) : withdraw(known)
          }
        />
      )
  }
}

function EditForm({ record, onClose }: Omit<VersionFormProps, 'verb'>) {
  if (isPart(record))
    return (
      <RecordForm
        entity={operationPart}
        record={record}
        open
        projectId={record.projectId}
        fields={['summary', 'content', 'tasks', 'metricId']}
        onClose={onClose}
      />
    )
  return (
    <RecordForm
      entity={operationDesign}
      record={record}
      open
      projectId={record.projectId}
      fields={['summary', 'content', 'evidence']}
      onClose={onClose}
    />
  )
}

export function isPart(record: Design | Part): record is Part {
  return 'metricId' in record
}
