import { Button } from 'antd'
import { type FormEvent, type ReactNode, useId } from 'react'
import type { Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import type { Values } from '../records/merge-edit.ts'
import { useWorkspace } from '../rpc/workspace.ts'
import styles from './command-form.module.css'
import { FormDrawer } from './dialog.tsx'
import { FieldInput } from './fields/field-input.tsx'
import { FormField } from './fields/form-field.tsx'
import { focusFirstProblem } from './focus-first-problem.ts'
import { FormRefusal } from './form-refusal.tsx'
import { holdWhileComposing } from './ime.ts'
import { problemAt } from './record/problems-by-field.ts'
import { type CommandFormState, useCommandForm } from './use-command-form.ts'

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
  /** What stands beside the input of a field. */
  beside?: (name: string, change: (value: unknown) => void) => ReactNode
  /** Is this field not asked for, as things are? */
  hide?: (name: string, values: Values) => boolean
  /** Sends it; the form stays open with the reason where it is refused, and where the answer is false. */
  onSubmit: (values: ValuesOf<F>) => Promise<unknown>
  onClose: () => void
}

/** Asks for what a command needs, in a drawer. A command about a record that is there is asked for by `ChangeForm`. */
export function CommandForm<F extends Fields>(props: CommandFormProps<F>) {
  return (
    <FormDrawer {...props}>
      <CommandFormBody {...props} />
    </FormDrawer>
  )
}

function CommandFormBody<F extends Fields>(props: CommandFormProps<F>) {
  const form = useCommandForm(props)
  return <CommandFields {...props} form={form} />
}

type FieldsProps = Omit<CommandFormProps<Fields>, 'open' | 'title' | 'initial' | 'onSubmit'> & {
  form: CommandFormState
}

/** The inputs of a command and its buttons. */
export function CommandFields({ form, help, action, fields, projectId, currency, beside, hide, onClose }: FieldsProps) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const id = useId()
  const { me } = useWorkspace()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // React hands the events of a drawer on to the form that opened it: saving the one must not save the other.
    event.stopPropagation()
    const { currentTarget } = event
    await form.submit()
    focusFirstProblem(currentTarget)
  }
  const asked = Object.entries(fields).filter(([name]) => !hide?.(name, form.values))
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={holdWhileComposing} noValidate>
      {help !== undefined && <p>{help}</p>}
      {asked.map(([name, field], index) => (
        <FormField
          key={name}
          id={`${id}-${name}`}
          label={label(field.label)}
          help={field.help && label(field.help)}
          required={field.required}
          problem={problemAt(form.problems, name)}
        >
          <div className={styles.beside}>
            <FieldInput
              id={`${id}-${name}`}
              field={field}
              value={form.values[name]}
              invalid={problemAt(form.problems, name) !== undefined}
              describedBy={`${id}-${name}-help`}
              autoFocus={index === 0 && field.kind === 'text'}
              currency={currency ?? me.workspace.currency}
              projectId={projectId}
              problemAt={path => form.problems[`${name}.${path}`]}
              onChange={value => form.change(name, value)}
            />
            {beside?.(name, value => form.change(name, value))}
          </div>
        </FormField>
      ))}
      <FormRefusal form={form} asked={asked.map(([name]) => name)} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {action ?? t('save')}
        </Button>
      </div>
    </form>
  )
}
