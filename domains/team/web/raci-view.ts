import type { Duty, Letter, Raci, RaciTask } from '../contract.ts'
import { LETTERS } from '../raci.ts'
import { lackOf } from '../rules/lack.ts'

/** One of the people across: of the team, has left the company, or has duties and is not of the team. */
export interface Column {
  readonly personId: string
  readonly name: string
  readonly place: 'team' | 'left' | 'outside'
}

export interface Row {
  readonly id: string
  readonly title: string
  readonly duties: readonly Duty[]
}

export interface Group {
  readonly key: string
  /** Null: tasks of no stage. */
  readonly name: string | null
  readonly rows: readonly Row[]
}

export interface RaciView {
  readonly columns: readonly Column[]
  readonly groups: readonly Group[]
  readonly count: number
  /** On how many tasks nothing is lacking. */
  readonly done: number
}

/** The grid as it is drawn: tasks under their stages in the order of the playbook, those of no stage last. */
export function raciView(
  { tasks, team }: Raci,
  stages: readonly { key: string; name: string }[],
  titleOf: (task: RaciTask) => string,
): RaciView {
  const known = new Set(stages.map(stage => stage.key))
  const rowsOf = (belongs: (task: RaciTask) => boolean): Row[] =>
    tasks.filter(belongs).map(task => ({ id: task.id, title: titleOf(task), duties: task.duties }))
  const groups = [
    ...stages.map(stage => ({ ...stage, rows: rowsOf(task => task.stageKey === stage.key) })),
    { key: '', name: null, rows: rowsOf(task => !known.has(task.stageKey ?? '')) },
  ]
  return {
    columns: [...team.map(columnOf), ...others(tasks, team)],
    groups: groups.filter(group => group.rows.length > 0),
    count: tasks.length,
    done: tasks.filter(task => lackOf(task.duties) === null).length,
  }
}

function columnOf({ personId, name, active }: Raci['team'][number]): Column {
  return { personId, name, place: active ? 'team' : 'left' }
}

/** Who has duties and does not belong to the team, or not any more. */
function others(tasks: Raci['tasks'], team: Raci['team']): Column[] {
  const known = new Set(team.map(one => one.personId))
  const found = tasks.flatMap(task => task.duties).filter(duty => !known.has(duty.personId))
  return [...new Map(found.map(duty => [duty.personId, duty.person]))].map(([personId, name]) => ({
    ...{ personId, name },
    place: 'outside',
  }))
}

/** What somebody is on a task, in the order in which letters are read. */
export function lettersOf({ duties }: Row, personId: string): Letter[] {
  return LETTERS.filter(letter => duties.some(duty => duty.letter === letter && duty.personId === personId))
}

/** On how many tasks somebody has a letter. */
export function countOf({ groups }: RaciView, personId: string, letter: Letter): number {
  const rows = groups.flatMap(group => group.rows)
  return rows.filter(row => lettersOf(row, personId).includes(letter)).length
}
