import { ListInput } from './list-input.tsx'
import { type InputProps, SimpleInput } from './simple-input.tsx'

export type { InputProps } from './simple-input.tsx'

/** The input of any kind of field. */
export function FieldInput(props: InputProps) {
  const { field } = props
  return field.kind === 'list' ? <ListInput {...props} field={field} /> : <SimpleInput {...props} field={field} />
}
