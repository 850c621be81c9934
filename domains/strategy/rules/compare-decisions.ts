import type { RecordOf } from '#kernel/entity/entity.ts'
import type { decision } from '../entities/decision.ts'

type Decision = RecordOf<typeof decision>
export type ComparedDecision = Pick<
  Decision,
  'question' | 'context' | 'options' | 'criteria' | 'scores' | 'choice' | 'reason'
> & {
  /** The insights that it rests on: id and claim. */
  readonly evidence: readonly { readonly insightId: string; readonly claim: string }[]
  /** The goals that it names: id and statement. */
  readonly serves: readonly { readonly goalId: string; readonly statement: string }[]
}

/** One difference between two versions of a decision; null on the side where the thing is not there. */
export interface DecisionChange {
  readonly part: 'question' | 'context' | 'option' | 'criterion' | 'score' | 'choice' | 'reason' | 'evidence' | 'goal'
  /** What of the part differs, where it has fields: 'pros' of an option. */
  readonly field: string | null
  /** Which option, criterion or insight. */
  readonly subject: string | null
  readonly before: string | null
  readonly after: string | null
}

/** What changed from an earlier version to a later one, in the order in which a decision is read. */
export function compareDecisions(before: ComparedDecision, after: ComparedDecision): DecisionChange[] {
  return [
    ...textChange('question', before.question, after.question),
    ...textChange('context', before.context, after.context),
    ...rowChanges('option', byKey(before.options), byKey(after.options), ['name', 'description', 'pros', 'cons']),
    ...rowChanges('criterion', byKey(before.criteria), byKey(after.criteria), ['name', 'weight']),
    ...rowChanges('score', scoresOf(before), scoresOf(after), ['score']),
    // The same option under another name is no other choice.
    ...(before.choice === after.choice ? [] : textChange('choice', chosenName(before), chosenName(after))),
    ...textChange('reason', before.reason, after.reason),
    ...rowChanges('evidence', evidenceOf(before), evidenceOf(after), []),
    ...rowChanges('goal', goalsOf(before), goalsOf(after), []),
  ]
}

/** The name of the option that was chosen. */
export function chosenName(decision: Pick<Decision, 'choice' | 'options'>): string | null {
  return decision.options?.find(option => option.key === decision.choice)?.name ?? null
}

type Row = Readonly<Record<string, string | number | null>>

function textChange(part: DecisionChange['part'], before: string | null, after: string | null): DecisionChange[] {
  return (before ?? '') === (after ?? '') ? [] : [{ part, field: null, subject: null, before, after }]
}

/** Rows that came, went, or differ in one of the fields; each row has a name to be called by. */
function rowChanges(
  part: DecisionChange['part'],
  before: ReadonlyMap<string, Row>,
  after: ReadonlyMap<string, Row>,
  fields: readonly string[],
): DecisionChange[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap(key => oneRow(part, before.get(key), after.get(key), fields))
}

function oneRow(
  part: DecisionChange['part'],
  was: Row | undefined,
  is: Row | undefined,
  fields: readonly string[],
): DecisionChange[] {
  const subject = textOf((is ?? was)?.name)
  if (!was || !is) return [{ part, field: null, subject, before: summary(was, fields), after: summary(is, fields) }]
  const differing = fields.filter(field => (textOf(was[field]) ?? '') !== (textOf(is[field]) ?? ''))
  return differing.map(field => ({ part, field, subject, before: textOf(was[field]), after: textOf(is[field]) }))
}

/** A row that came or went is told by its figure, else by its name. */
function summary(row: Row | undefined, fields: readonly string[]): string | null {
  if (!row) return null
  const figure = fields.find(field => typeof row[field] === 'number')
  return textOf(row[figure ?? 'name'])
}

function byKey<R extends { key: string }>(rows: readonly R[] | null): Map<string, Row> {
  return new Map((rows ?? []).map(row => [row.key, row as unknown as Row]))
}

/** A score of an option or a criterion that is no longer there counts nowhere. */
function scoresOf({ options, criteria, scores }: ComparedDecision): Map<string, Row> {
  const named = (scores ?? []).flatMap(({ option, criterion, score }) => {
    const [of, on] = [byKey(options).get(option)?.name, byKey(criteria).get(criterion)?.name]
    return of && on ? [[`${option} ${criterion}`, { name: `${of} · ${on}`, score }] as const] : []
  })
  return new Map(named)
}

function evidenceOf(decision: ComparedDecision): Map<string, Row> {
  return new Map(decision.evidence.map(({ insightId, claim }) => [insightId, { name: claim }]))
}

function goalsOf(decision: ComparedDecision): Map<string, Row> {
  return new Map(decision.serves.map(({ goalId, statement }) => [goalId, { name: statement }]))
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value)
}
