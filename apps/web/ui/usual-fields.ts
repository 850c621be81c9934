import type { DateField, Label, NoteField, PersonField } from '#kernel/entity/field.ts'

// What commands of many record types ask for, and no declaration has.

export const REASON = {
  kind: 'note',
  label: { zh: '原因', en: 'Reason' },
  required: true,
  max: 2_000,
} as const satisfies NoteField

/** Who sees to a record; nobody where it is left empty. */
export const ANY_OWNER = { kind: 'person', label: { zh: '负责人', en: 'Owner' } } as const satisfies PersonField

/** Who sees to a record that always has somebody. */
export const OWNER = { ...ANY_OWNER, required: true } as const satisfies PersonField

/** A day that a record may lack, but not after this command. */
export function neededDay({ label }: { readonly label: Label }) {
  return { kind: 'date', label, required: true } as const satisfies DateField
}
