import type { Fields, Values as ValuesOf } from '#kernel/entity/field.ts'
import { type Known, knownOf } from '../records/known.ts'
import type { Values } from '../records/merge-edit.ts'
import { useChange } from '../records/use-change.ts'
import { CommandFields, type CommandFormProps } from './command-form.tsx'
import { FormDrawer } from './dialog.tsx'
import { StaleChoice } from './record/stale-choice.tsx'
import { useCommandForm } from './use-command-form.ts'

export interface ChangeFormProps<F extends Fields> extends Omit<CommandFormProps<F>, 'onSubmit'> {
  /** What is changed. The form begins with its values, and stays with the version that was seen then. */
  record: Known
  /** Values that the form begins with and that are not the record's: today, an empty reason. */
  initial?: Values
  onSubmit: (values: ValuesOf<F>, known: Known) => Promise<unknown>
}

/**
 * Asks for what a command about a record needs, in a drawer. When somebody else has changed the record since it was
 * opened, both values are shown, and the person chooses.
 */
export function ChangeForm<F extends Fields>(props: ChangeFormProps<F>) {
  return (
    <FormDrawer {...props}>
      <ChangeFormBody {...props} />
    </FormDrawer>
  )
}

function ChangeFormBody<F extends Fields>({ onSubmit, ...props }: ChangeFormProps<F>) {
  const { record, initial = {}, fields, onClose } = props
  const change = useChange<ValuesOf<F> & Values, Known & Values>({
    seen: record as Known & Values,
    own: Object.keys(fields).filter(name => name in record && !(name in initial)),
    fields,
    send: (values, seen) => onSubmit(values, knownOf(seen)),
  })
  const form = useCommandForm({ fields, initial: { ...record, ...initial }, onSubmit: change.submit, onClose })
  const resolve = async (chosen: Values) => {
    const next = change.choose(chosen)
    if (next) await form.submit(next)
    else onClose()
  }
  return (
    <>
      <CommandFields {...props} form={form} />
      <StaleChoice fields={fields} stale={change.stale} onResolve={resolve} onClose={change.leave} />
    </>
  )
}
