import type { DateField, Label, NoteField, PersonField } from '#kernel/entity/field.ts'

export const REASON = {
  kind: 'note',
  label: { zh: '原因', en: 'Reason' },
  required: true,
  max: 2_000,
} as const satisfies NoteField
export const OWNER = {
  ownerId: { kind: 'person', label: { zh: '负责人', en: 'Owner' }, required: true },
} as const satisfies Record<string, PersonField>

/** A day that a record may lack, but not after this command. */
export function neededDay({ label }: { readonly label: Label }) {
  return { kind: 'date', label, required: true } as const satisfies DateField
}
