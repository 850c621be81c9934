import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  type PgColumn,
  type PgColumnBuilderBase,
  type PgTableWithColumns,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { type Declaration, hasMoney, isInProject, type RecordBase, type RecordOf } from '../entity/entity.ts'
import { shortName } from '../entity/short-name.ts'
import { uniqueName } from '../entity/unique-name.ts'
import { columnOf, idColumn, instantColumn } from './columns.ts'
import { snake } from './snake.ts'

type ColumnOf<T> = PgColumn<
  {
    name: string
    tableName: string
    dataType: 'custom'
    columnType: 'PgCustomColumn'
    data: NonNullable<T>
    driverParam: unknown
    notNull: null extends T ? false : true
    hasDefault: true
    isPrimaryKey: false
    isAutoincrement: false
    hasRuntimeDefault: false
    enumValues: undefined
    baseColumn: never
    identity: undefined
    generated: undefined
  },
  object,
  object
>
type Columns<T> = { [K in keyof T & string]: ColumnOf<T[K]> }

/** The table of a record type, typed by its declaration. */
export type TableOf<D extends Declaration> = PgTableWithColumns<{
  name: string
  schema: undefined
  dialect: 'pg'
  columns: Columns<RecordOf<D> & { workspaceId: string }>
}>
/** A table of which only the columns of every record are known. */
export type AnyTable = PgTableWithColumns<{
  name: string
  schema: undefined
  dialect: 'pg'
  columns: Columns<RecordBase & { workspaceId: string }> & Record<string, PgColumn>
}>

const tables = new WeakMap<Declaration, unknown>()

/** Gives the table that is derived from a declaration; the same one each time. */
export function tableOf<D extends Declaration>(entity: D): TableOf<D> {
  const known = tables.get(entity) ?? buildTable(entity)
  tables.set(entity, known)
  return known as TableOf<D>
}

function buildTable(entity: Declaration): unknown {
  return pgTable(entity.type, columnsOf(entity), table => constraintsOf(entity, table))
}

function columnsOf(entity: Declaration): Record<string, PgColumnBuilderBase> {
  return {
    workspaceId: idColumn('workspace_id').notNull(),
    id: idColumn('id').notNull(),
    version: integer('version').notNull().default(1),
    ownerId: idColumn('owner_id'),
    createdAt: instantColumn('created_at').notNull().default(sql`now()`),
    createdBy: idColumn('created_by'),
    updatedAt: instantColumn('updated_at').notNull().default(sql`now()`),
    updatedBy: idColumn('updated_by'),
    deletedAt: instantColumn('deleted_at'),
    ...(isInProject(entity) && {
      projectId: idColumn('project_id').notNull(),
      iteration: integer('iteration').notNull(),
    }),
    ...(hasMoney(entity) && { currency: text('currency').notNull().default('CNY') }),
    ...Object.fromEntries(Object.keys(entity.fields).map(name => [name, fieldColumn(entity, name)])),
  }
}

interface Buildable {
  notNull(): Buildable
  default(value: unknown): Buildable
}

function fieldColumn(entity: Declaration, name: string): PgColumnBuilderBase {
  const field = entity.fields[name]
  if (!field) throw new Error(`${entity.type} has no field ${name}`)
  let built = columnOf(field, snake(name), entity.title === name) as unknown as Buildable
  if (field.required) built = built.notNull()
  if (field.kind === 'choice' && field.initial) built = built.notNull().default(field.initial)
  return built as unknown as PgColumnBuilderBase
}

type BuiltColumns = Record<string, PgColumn>

function constraintsOf(entity: Declaration, table: BuiltColumns) {
  const at = (name: string): PgColumn => table[name] as PgColumn
  const living = sql`deleted_at is null`
  const constraints = [
    primaryKey({ name: `${entity.type}_pk`, columns: [at('workspaceId'), at('id')] }),
    index(`${entity.type}_owner`).on(at('workspaceId'), at('ownerId'), at('id')),
    ...(entity.indexes ?? []).map(fields =>
      index(shortName(`${entity.type}_${fields.join('_')}_ix`)).on(at('workspaceId'), ...fields.map(at), at('id')),
    ),
    ...(entity.unique ?? []).map(fields =>
      uniqueIndex(uniqueName(entity, fields))
        .on(at('workspaceId'), ...fields.map(at))
        .where(living),
    ),
    ...choiceChecks(entity),
  ]
  if (isInProject(entity))
    constraints.push(index(`${entity.type}_project`).on(at('workspaceId'), at('projectId'), at('iteration'), at('id')))
  return constraints
}

function choiceChecks(entity: Declaration) {
  return Object.entries(entity.fields).flatMap(([name, field]) => {
    if (field.kind !== 'choice') return []
    const options = Object.keys(field.options).map(option => `'${option}'`)
    const condition = sql.raw(`"${snake(name)}" in (${options.join(', ')})`)
    return [check(shortName(`${entity.type}_${snake(name)}_ck`), condition)]
  })
}
