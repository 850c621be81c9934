import { toMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { type Amounts, actualCost, earnedOf, earnedValue } from '@yingce/scheduling/earned-value'
import { type BudgetedTask, budgetAtCompletion, plannedValue } from '@yingce/scheduling/planned-value'
import type { ControlFacts, FrozenBaseline, FrozenTask } from './control-facts.ts'
import { progressAt } from './progress-at.ts'

export type Measured = ControlFacts & { readonly baseline: FrozenBaseline }

/** Is there a baseline to measure against? */
export function isMeasured(facts: ControlFacts): facts is Measured {
  return facts.baseline !== null
}

export function budgeted(task: FrozenTask): BudgetedTask {
  return { id: task.taskId, start: task.start, finish: task.finish, budget: toMinorUnits(task.amount) }
}

/** BAC, PV, EV and AC at the end of a day, in minor units. */
export function amountsAt(facts: Measured, on: string, calendar: WorkCalendar): Amounts {
  const tasks = facts.baseline.tasks.map(budgeted)
  const progress = new Map(facts.tasks.map(task => [task.id, progressAt(task, on)]))
  return {
    bac: budgetAtCompletion(tasks),
    pv: plannedValue(tasks, on, calendar),
    ev: earnedValue(tasks, progress, facts.baseline.method),
    ac: spentUntil(facts, on),
  }
}

export function spentUntil({ costs }: Pick<ControlFacts, 'costs'>, on: string): bigint {
  const dated = costs.map(cost => ({ on: cost.on, amount: toMinorUnits(cost.amount) }))
  return actualCost(dated, on)
}

/** What one frozen task has earned. */
export function earnedByTask(facts: Measured, task: FrozenTask, on: string): { ev: bigint; percent: number } {
  const live = facts.tasks.find(one => one.id === task.taskId)
  const progress = live && progressAt(live, on)
  return {
    ev: earnedOf(toMinorUnits(task.amount), progress, facts.baseline.method),
    percent: progress?.percent ?? 0,
  }
}
