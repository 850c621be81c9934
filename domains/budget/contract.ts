import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { budgetSheetSchema } from './budget-sheet.ts'
import { budget } from './entities/budget.ts'
import { budgetLine } from './entities/budget-line.ts'
import { expense } from './entities/expense.ts'
import { fundingSource } from './entities/funding-source.ts'
import { zeroSpend } from './entities/zero-spend.ts'

export type { BudgetSheet } from './budget-sheet.ts'
export { budget } from './entities/budget.ts'
export { budgetLine } from './entities/budget-line.ts'
export { type Category, categories } from './entities/categories.ts'
export { expense } from './entities/expense.ts'
export { fundingSource } from './entities/funding-source.ts'
export { zeroSpend } from './entities/zero-spend.ts'
export { budgetRefusals } from './refusals.ts'

export const budgetEntities = { budget, budgetLine, fundingSource, expense, zeroSpend }

const tags = ['budget']
const create = (path: `/${string}`) => oc.route({ method: 'POST', path, tags, successStatus: 201 })
const change = (path: `/${string}`) => oc.route({ method: 'PATCH', path: `${path}/{id}`, tags })
const drop = (path: `/${string}`) => oc.route({ method: 'DELETE', path: `${path}/{id}`, tags })
const act = (path: `/${string}`, verb: string) => oc.route({ method: 'POST', path: `${path}/{id}/${verb}`, tags })

const lineInputs = inputsOf(budgetLine, 'item', 'category', 'campaignId', 'stageKey', 'month', 'amount', 'note')
const sourceInputs = inputsOf(fundingSource, 'name', 'amount', 'availableFrom', 'conditions')
const expenseInputs = inputsOf(
  expense,
  ...(['item', 'category', 'campaignId', 'lineId', 'amount', 'spentOn', 'supplier', 'receiptNo', 'note'] as const),
)
const known = z.strictObject(knownRecord)

export const budgetContract = {
  budget: crudContract(budget),
  budgetLine: crudContract(budgetLine),
  fundingSource: crudContract(fundingSource),
  expense: crudContract(expense),
  zeroSpend: crudContract(zeroSpend),
  budgetSheet: oc
    .route({ method: 'GET', path: '/projects/{projectId}/budget', tags })
    .input(
      z.strictObject({
        projectId: idSchema,
        iteration: z.coerce.number<number>().int().min(1).optional(),
        /** One version; the one that counts where nothing is said. */
        number: z.coerce.number<number>().int().min(1).optional(),
      }),
    )
    .output(budgetSheetSchema),
  draftBudget: create('/budgets')
    .input(
      z.strictObject({
        projectId: idSchema,
        ...inputsOf(budget, 'note'),
        name: inputsOf(budget, 'name').name.optional(),
      }),
    )
    .output(recordSchema(budget)),
  reviseBudget: act('/budgets', 'revise')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(budget)),
  submitBudget: act('/budgets', 'submit')
    .input(z.strictObject({ ...knownRecord, note: z.string().max(2_000).nullable().optional() }))
    .output(recordSchema(budget)),
  withdrawBudget: act('/budgets', 'withdraw').input(known).output(recordSchema(budget)),
  addLine: create('/budget-lines')
    .input(z.strictObject({ budgetId: idSchema, ...lineInputs }))
    .output(recordSchema(budgetLine)),
  changeLine: change('/budget-lines')
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(lineInputs).partial() }))
    .output(recordSchema(budgetLine)),
  dropLine: drop('/budget-lines').input(known).output(recordSchema(budgetLine)),
  addSource: create('/funding-sources')
    .input(z.strictObject({ budgetId: idSchema, ...sourceInputs }))
    .output(recordSchema(fundingSource)),
  changeSource: change('/funding-sources')
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(sourceInputs).partial() }))
    .output(recordSchema(fundingSource)),
  dropSource: drop('/funding-sources').input(known).output(recordSchema(fundingSource)),
  enterExpense: create('/expenses')
    .input(z.strictObject({ projectId: idSchema, ...expenseInputs }))
    .output(recordSchema(expense)),
  changeExpense: change('/expenses')
    .input(z.strictObject({ ...knownRecord, set: z.strictObject(expenseInputs).partial() }))
    .output(recordSchema(expense)),
  submitExpense: act('/expenses', 'submit')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(expense, 'receiptNo') }))
    .output(recordSchema(expense)),
  withdrawExpense: act('/expenses', 'withdraw').input(known).output(recordSchema(expense)),
  settleExpense: act('/expenses', 'settle')
    .input(z.strictObject({ ...knownRecord, on: calendarDateSchema.optional() }))
    .output(recordSchema(expense)),
  confirmZeroSpend: create('/zero-spends')
    .input(z.strictObject(inputsOf(zeroSpend, 'campaignId', 'reason')))
    .output(recordSchema(zeroSpend)),
  revokeZeroSpend: drop('/zero-spends').input(known).output(recordSchema(zeroSpend)),
}
