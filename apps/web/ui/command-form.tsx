import { Button, Drawer } from 'antd'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Field, Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import type { Values } from '../records/merge-edit.ts'
import { type Problem, problemOf } from '../rpc/problem.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import { FieldInput } from './fields/field-input.tsx'
import { FormField } from './fields/form-field.tsx'
import { holdWhileComposing } from './ime.ts'
import { firstValues, givenValues, missingFields } from './record/form-values.ts'
import { problemAt, problemsByField } from './record/problems-by-field.ts'
import styles from './record/record-form.module.css'
import { useLeaveWarning } from './use-leave-warning.ts'

export interface CommandFormProps<F extends Fields> {
  open: boolean
  title: ReactNode
  /** What it does, said before it is done. */
  help?: ReactNode
  /** The verb on the button; "save" where it is left out. */
  action?: string
  /** What the command takes, as the declarations describe it. */
  fields: F
  /** What the form begins with. */
  initial?: object
  projectId?: string
  currency?: string
  /** Sends it; the form stays open with the reason where it is refused. */
  onSubmit: (values: ValuesOf<F>) => Promise<unknown>
  onClose: () => void
}

/** Asks for what a command needs, in a drawer. */
export function CommandForm<F extends Fields>({ open, ...props }: CommandFormProps<F>) {
  return (
    <Drawer
      open={open}
      size={560}
      title={props.title}
      onClose={props.onClose}
      destroyOnHidden
      styles={{ wrapper: { maxWidth: '100vw' } }}
    >
      <CommandFormBody {...props} />
    </Drawer>
  )
}

function CommandFormBody<F extends Fields>(props: Omit<CommandFormProps<F>, 'open'>) {
  const { help, action, fields, initial, projectId, currency, onSubmit, onClose } = props
  const t = useTexts(commonTexts)
  const label = useLabel()
  const id = useId()
  const { me } = useWorkspace()
  const form = useForm(
    Object.entries(fields),
    (initial ?? {}) as Values,
    values => onSubmit(values as ValuesOf<F>),
    onClose,
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void form.submit()
  }
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
      {help !== undefined && <p>{help}</p>}
      {Object.entries(fields).map(([name, field], index) => (
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
            currency={currency ?? me.workspace.currency}
            projectId={projectId}
            onChange={value => form.change(name, value)}
          />
        </FormField>
      ))}
      <p className={styles.refused} role="alert">
        {form.refused}
      </p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {action ?? t('save')}
        </Button>
      </div>
    </form>
  )
}

function useForm(
  fields: readonly [string, Field][],
  initial: Values,
  onSubmit: (values: Values) => Promise<unknown>,
  onClose: () => void,
) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const [values, setValues] = useState(() => firstValues(fields, initial))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [missing, setMissing] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const [dirty, setDirty] = useState(false)
  useLeaveWarning(dirty)

  async function submit(): Promise<void> {
    const empty = missingFields(fields, values)
    setMissing(empty)
    setProblem(null)
    if (empty.length > 0) return
    setBusy(true)
    try {
      await onSubmit(givenValues(fields, values))
      setDirty(false)
      onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }

  const unfilled = fields.filter(([name]) => missing.includes(name))
  const sentences = unfilled.map(([name, field]) => [name, t('mustFill', { field: label(field.label) })])
  return {
    ...{ values, busy, submit },
    problems: { ...(problem && problemsByField(problem)), ...Object.fromEntries(sentences) },
    refused: problem ? problem.message || t('network') : null,
    change: (name: string, value: unknown) => {
      setValues(now => ({ ...now, [name]: value }))
      setMissing(now => now.filter(one => one !== name))
      setDirty(true)
    },
  }
}
