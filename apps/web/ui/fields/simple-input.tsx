import { Input } from 'antd'
import { lazy, Suspense } from 'react'
import type { Field, SimpleField } from '#kernel/entity/field.ts'

export interface InputProps<F extends Field = Field> {
  id: string
  field: F
  value: unknown
  onChange: (value: unknown) => void
  invalid?: boolean
  /** The id of the help or the problem below. */
  describedBy?: string
  autoFocus?: boolean
  currency?: string
  /** Narrows what a reference may point to: records of this project. */
  projectId?: string
  /** What is wrong inside a list: by row and column. */
  problemAt?: (path: string) => string | undefined
}

/** The input of any field but rows, which are made of such fields. */
export function SimpleInput(props: InputProps<SimpleField>) {
  const { field } = props
  if (field.kind === 'text') return <TextInput {...props} max={field.max ?? 500} />
  if (field.kind === 'note') return <NoteInput {...props} max={field.max ?? 20_000} />
  return (
    <Suspense fallback={<Input disabled aria-busy />}>
      <RichInput {...props} field={field} />
    </Suspense>
  )
}

/** Pickers are heavy: they come with the first field that needs one. */
const RichInput = lazy(async () => ({ default: (await import('./rich-input.tsx')).RichInput }))

function TextInput({ id, value, onChange, invalid, describedBy, autoFocus, max }: InputProps & { max: number }) {
  return (
    <Input
      id={id}
      value={text(value)}
      maxLength={max}
      autoFocus={autoFocus}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function NoteInput({ id, value, onChange, invalid, describedBy, autoFocus, max }: InputProps & { max: number }) {
  return (
    <Input.TextArea
      id={id}
      value={text(value)}
      maxLength={max}
      autoFocus={autoFocus}
      autoSize={{ minRows: 3, maxRows: 16 }}
      status={invalid ? 'error' : ''}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={event => onChange(event.target.value)}
    />
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
