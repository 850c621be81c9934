/** A text in both languages of the product. */
export interface Label {
  readonly zh: string
  readonly en: string
}

interface FieldBase {
  readonly label: Label
  /** What a person should know before filling it in. */
  readonly help?: Label
  readonly required?: boolean
  /** Never leaves the server: neither in answers nor in the history. */
  readonly hidden?: boolean
}

export type TextField = FieldBase & {
  readonly kind: 'text'
  readonly max?: number
  readonly pattern?: string
  /** What the pattern asks for, in words that follow the label: '须为…'. */
  readonly wanted?: Label
  /** Texts that the product itself gives: while nobody has changed them they are read in the reader's language. */
  readonly given?: readonly Label[]
  /** Tells a row of a list from the others and means nothing to people: it is not shown. */
  readonly rowKey?: true
  /** Holds the `rowKey` of a row of this list of the same record: people read that row's `name`. */
  readonly rowOf?: string
}
export type NoteField = FieldBase & { readonly kind: 'note'; readonly max?: number }
export type IntegerField = FieldBase & { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
/** An exact decimal number; travels as a string. */
export type DecimalField = FieldBase & {
  readonly kind: 'decimal'
  readonly scale?: number
  readonly min?: number
  readonly max?: number
}
/** An amount in the record's currency: '1234.50' in code, minor units in the database. */
export type MoneyField = FieldBase & { readonly kind: 'money'; readonly min?: number }
/** A calendar date, 'YYYY-MM-DD'. */
export type DateField = FieldBase & { readonly kind: 'date' }
/** A moment in UTC, ISO 8601. */
export type InstantField = FieldBase & { readonly kind: 'instant' }
export type YesNoField = FieldBase & { readonly kind: 'yesno' }
export type ChoiceField = FieldBase & {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Label>>
  readonly initial?: string
}
export type TagsField = FieldBase & { readonly kind: 'tags'; readonly options?: Readonly<Record<string, Label>> }
export type PersonField = FieldBase & { readonly kind: 'person' }
/** A record of another type, by its id. */
export type ReferenceField = FieldBase & {
  readonly kind: 'reference'
  readonly to: string
  /**
   * A record cannot go to the bin while a living one refers to it. Only a loose reference does not hold it: of a part
   * that goes with the whole, or of a trace that tells where something came from.
   */
  readonly loose?: boolean
}
/** Rows of simple fields kept inside the record. */
export type ListField = FieldBase & {
  readonly kind: 'list'
  readonly of: Readonly<Record<string, SimpleField>>
  readonly max?: number
  /** The cells that tell one row from another. Such rows are a set: their order means nothing. */
  readonly keyedBy?: readonly string[]
  /** The cells of a row mean something only together: where two people changed a row, one of them chooses all of it. */
  readonly rowsWhole?: true
}

export type SimpleField =
  | TextField
  | NoteField
  | IntegerField
  | DecimalField
  | MoneyField
  | DateField
  | InstantField
  | YesNoField
  | ChoiceField
  | TagsField
  | PersonField
  | ReferenceField
export type Field = SimpleField | ListField
export type FieldKind = Field['kind']
export type Fields = Readonly<Record<string, Field>>

type OptionOf<F> = F extends { options: infer O } ? keyof O & string : string

/** The type of a field's value where it is present. */
export type FieldValue<F extends Field> = F['kind'] extends 'integer'
  ? number
  : F['kind'] extends 'yesno'
    ? boolean
    : F['kind'] extends 'choice'
      ? OptionOf<F>
      : F['kind'] extends 'tags'
        ? OptionOf<F>[]
        : F extends { kind: 'list'; of: infer O extends Readonly<Record<string, SimpleField>> }
          ? Values<O>[]
          : string

type IsRequired<F> = F extends { required: true } ? true : F extends { initial: string } ? true : false

/** The values of a set of fields; a field that is not required may be null. */
export type Values<S extends Fields> = {
  [K in keyof S]: IsRequired<S[K]> extends true ? FieldValue<S[K]> : FieldValue<S[K]> | null
}

/** The values that a person gives: a field that is not required may be left out. */
export type GivenValues<S extends Fields> = {
  [K in keyof S as S[K] extends { required: true } ? K : never]: FieldValue<S[K]>
} & {
  [K in keyof S as S[K] extends { required: true } ? never : K]?: FieldValue<S[K]> | null
}
