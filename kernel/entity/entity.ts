import type { Fields, GivenValues, Label, Values } from './field.ts'

/** Where a record lives: in the workspace, or in one project and one of its iterations. */
export type Place = 'workspace' | 'project'
export type GenericAction = 'create' | 'update' | 'remove'

/** The declaration of a record type: plain data from which table, validation, routes, form and list are derived. */
export interface Declaration {
  /** Singular, snake_case; also the table's name. */
  readonly type: string
  /** Three letters before every id. */
  readonly prefix: string
  /** The domain that owns it, and the module that rights are given for. */
  readonly module: string
  readonly place: Place
  readonly label: Label
  /** Path segment of its routes: plural, kebab-case. */
  readonly path: string
  readonly fields: Fields
  /** The field that names the record for people. */
  readonly title: string
  /** Fields that the full-text search reads. */
  readonly search?: readonly string[]
  /** Columns of the list, in order. */
  readonly list?: readonly string[]
  /** What the generic update may touch; the generic create takes these and `onCreate`. */
  readonly editable: readonly string[]
  readonly onCreate?: readonly string[]
  /** Which generic actions exist; the rest is done by commands. */
  readonly generic: readonly GenericAction[]
  /** Belongs to its iteration, and stays as it was when the project has gone on to the next. */
  readonly ofIteration?: boolean
  /** Once this field is filled the record stays: it has been approved or counted on, and does not go to the bin. */
  readonly staysOnce?: string
  /** The company's own: whoever reads anything of the module, or takes part in a project, reads all of these. */
  readonly shared?: boolean
  /** Only the workspace's owner changes such records, whatever right the roles give: whoever could, could give themselves more. */
  readonly ownerOnly?: boolean
  /** While the field holds one of these values, the generic update and removal are refused. */
  readonly frozen?: { readonly field: string; readonly in: readonly string[] }
  /** Further indexes, each a list of fields; workspace_id comes first by itself. */
  readonly indexes?: readonly (readonly string[])[]
  /** Pairs of days, first and last: the generic create and update refuse a last day before the first. */
  readonly periods?: readonly (readonly [first: string, last: string])[]
  /** Combinations that occur once among the live records of a workspace. */
  readonly unique?: readonly (readonly string[])[]
}

export type Entity<D extends Declaration = Declaration> = D

/** What every record has. */
export interface RecordBase {
  id: string
  version: number
  ownerId: string | null
  createdAt: string
  createdBy: string | null
  updatedAt: string
  updatedBy: string | null
  deletedAt: string | null
}
export interface InProject {
  projectId: string
  iteration: number
}

type PlaceBase<D extends Declaration> = D['place'] extends 'project' ? InProject : unknown
type MoneyBase<D extends Declaration> = D['fields'][keyof D['fields']] extends infer F
  ? Extract<F, { kind: 'money' }> extends never
    ? unknown
    : { currency: string }
  : unknown

/** A record as it is read. */
export type RecordOf<D extends Declaration> = RecordBase & PlaceBase<D> & MoneyBase<D> & Values<D['fields']>

type Editable<D extends Declaration> = Pick<D['fields'], D['editable'][number] & keyof D['fields']>
type Creatable<D extends Declaration> = Pick<
  D['fields'],
  (D['editable'][number] | (D['onCreate'] extends readonly (infer C)[] ? C : never)) & keyof D['fields']
>

/** What the generic create takes. */
export type NewRecord<D extends Declaration> = GivenValues<Creatable<D>> &
  (D['place'] extends 'project' ? { projectId: string } : unknown) & { ownerId?: string | null }

/** What the generic update may set. */
export type RecordChange<D extends Declaration> = Partial<Values<Editable<D>>>

/** What a command may write: every field, except the ones the kernel keeps. */
export type RecordValues<D extends Declaration> = GivenValues<D['fields']> &
  (D['place'] extends 'project' ? { projectId: string; iteration?: number } : unknown) & {
    ownerId?: string | null
    currency?: string
  }

type FieldName<D extends Declaration> = keyof D['fields'] & string
/** The names inside a declaration must be names of its fields. */
interface NamesOwnFields<D extends Declaration> {
  readonly title: FieldName<D>
  readonly editable: readonly FieldName<D>[]
  readonly onCreate?: readonly FieldName<D>[]
  readonly periods?: readonly (readonly [FieldName<D>, FieldName<D>])[]
  readonly search?: readonly FieldName<D>[]
  readonly list?: readonly (FieldName<D> | keyof RecordBase)[]
}

/** Declares a record type. Literal types are kept, so everything derived from it is typed. */
export function defineEntity<const D extends Declaration>(declaration: D & NamesOwnFields<D>): Entity<D> {
  return declaration
}

/** Does the declaration hold an amount of money? Then its records carry a currency. */
export function hasMoney(entity: Declaration): boolean {
  return Object.values(entity.fields).some(field => field.kind === 'money')
}

export function isInProject(entity: Declaration): boolean {
  return entity.place === 'project'
}
