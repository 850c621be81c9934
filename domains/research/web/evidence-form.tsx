import { Button } from 'antd'
import { type FormEvent, useId, useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { FormDrawer } from '#apps/web/ui/dialog.tsx'
import { FieldInput } from '#apps/web/ui/fields/field-input.tsx'
import { FormField } from '#apps/web/ui/fields/form-field.tsx'
import { holdWhileComposing } from '#apps/web/ui/ime.ts'
import { useLeaveWarning } from '#apps/web/ui/use-leave-warning.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import type { EvidenceInput } from '../contract.ts'
import type { insight } from '../entities/insight.ts'
import { insightEvidence } from '../entities/insight-evidence.ts'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

const { kind: kinds, sourceTitle, sourceUrl, sourceDate, note } = insightEvidence.fields

interface EvidenceFormProps {
  insight: RecordOf<typeof insight>
  kind: EvidenceInput['kind']
  onClose: () => void
}

/** Asks what an insight rests on: a record of the project, or where a citation comes from. */
export function EvidenceForm({ insight: about, kind, onClose }: EvidenceFormProps) {
  const t = useTexts(researchTexts)
  const common = useTexts(commonTexts)
  const label = useLabel()
  const id = useId()
  const { client } = useWorkspace()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>({})
  const [missing, setMissing] = useState<string | null>(null)
  const link = useCommand(client.research.linkEvidence, { onDone: onClose, onRefused: () => {} })
  useLeaveWarning(Object.keys(values).length > 0)
  const fields = fieldsOf(kind)
  const refused = link.error && problemOf(link.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const open = Object.keys(fields).find(name => fields[name]?.required && isEmpty(values[name]))
    setMissing(open ?? null)
    if (!open) link.mutate({ insightId: about.id, kind, ...filled(values) } as EvidenceInput)
  }
  return (
    <FormDrawer open size={480} title={t('evidenceAs', { kind: label(kinds.options[kind]) })} onClose={onClose}>
      <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
        {Object.entries(fields).map(([name, field]) => (
          <FormField
            key={name}
            id={`${id}-${name}`}
            label={label(field.label)}
            required={field.required}
            problem={missing === name ? common('mustFill', { field: label(field.label) }) : undefined}
          >
            <FieldInput
              id={`${id}-${name}`}
              field={field}
              value={values[name]}
              invalid={missing === name || refused?.field === name}
              projectId={about.projectId}
              onChange={value => setValues(now => ({ ...now, [name]: value }))}
            />
          </FormField>
        ))}
        <p className={styles.refused} role="alert">
          {refused && (refused.message || common('network'))}
        </p>
        <div className={styles.buttons}>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={link.isPending}>
            {common('save')}
          </Button>
        </div>
      </form>
    </FormDrawer>
  )
}

function fieldsOf(kind: EvidenceInput['kind']): Record<string, Field> {
  if (kind === 'citation') return { sourceTitle: { ...sourceTitle, required: true }, sourceUrl, sourceDate, note }
  return { recordId: { kind: 'reference', to: kind, label: kinds.options[kind], required: true }, note }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || String(value).trim() === ''
}

/** What was left empty is not sent. */
function filled(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)))
}
