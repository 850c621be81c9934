import { Button } from 'antd'
import { type FormEvent, useId } from 'react'
import type { Declaration, NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { useThing } from '../../i18n/use-thing.ts'
import { FormDrawer } from '../dialog.tsx'
import { FieldInput } from '../fields/field-input.tsx'
import { FormField } from '../fields/form-field.tsx'
import { focusFirstProblem } from '../focus-first-problem.ts'
import { FormRefusal } from '../form-refusal.tsx'
import { holdWhileComposing } from '../ime.ts'
import { DraftNotice } from './draft-notice.tsx'
import { problemAt } from './problems-by-field.ts'
import styles from './record-form.module.css'
import { StaleChoice } from './stale-choice.tsx'
import { useRecordForm } from './use-record-form.ts'

export interface RecordFormProps<D extends Declaration> {
  entity: D
  /** Edits this record; creates a new one when left out. */
  record?: RecordOf<D>
  projectId?: string
  /** What a new record begins with. */
  initial?: Partial<NewRecord<D>>
  /** Which fields are asked for, in this order; all that may be given when left out. */
  fields?: readonly (keyof D['fields'] & string)[]
  onSaved?: (record: RecordOf<D>) => void
  onClose: () => void
}

/** Creates or edits a record in a drawer, from its declaration. */
export function RecordForm<D extends Declaration>({ open, ...props }: RecordFormProps<D> & { open: boolean }) {
  const t = useTexts(commonTexts)
  const thing = useThing()(props.entity.label)
  return (
    <FormDrawer
      open={open}
      title={props.record ? t('editField', { field: thing }) : t('addThing', { thing })}
      keepsDraft
      onClose={props.onClose}
    >
      <RecordFormBody {...props} />
    </FormDrawer>
  )
}

/** The same form without a drawer, for a page or a panel of one's own. */
export function RecordFormBody<D extends Declaration>(props: RecordFormProps<D>) {
  const { entity, projectId, onClose } = props
  const t = useTexts(commonTexts)
  const label = useLabel()
  const id = useId()
  const form = useRecordForm(props)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { currentTarget } = event
    await form.submit()
    focusFirstProblem(currentTarget)
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
      {form.draft && <DraftNotice onTake={form.takeDraft} onDrop={form.dropDraft} />}
      {form.fields.map(([name, field], index) => (
        <FormField
          key={name}
          id={`${id}-${name}`}
          label={label(field.label)}
          help={field.help && label(field.help)}
          required={field.required}
          problem={problemAt(form.problems, name)}
        >
          <FieldInput
            id={`${id}-${name}`}
            field={field}
            value={form.values[name]}
            invalid={problemAt(form.problems, name) !== undefined}
            describedBy={`${id}-${name}-help`}
            autoFocus={index === 0 && field.kind === 'text'}
            currency={form.currency}
            projectId={projectId}
            problemAt={path => form.problems[`${name}.${path}`]}
            onChange={value => form.change(name, value)}
          />
        </FormField>
      ))}
      <FormRefusal form={form} asked={form.fields.map(([name]) => name)} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {t('save')}
        </Button>
      </div>
      <StaleChoice fields={entity.fields} stale={form.stale} onResolve={form.resolve} onClose={form.leaveStale} />
    </form>
  )
}
