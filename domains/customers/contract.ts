import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { idSchema } from '#kernel/entity/value-schema.ts'
import { activityNone } from './entities/activity-none.ts'
import { contact } from './entities/contact.ts'
import { customer } from './entities/customer.ts'
import { developmentPlan } from './entities/development-plan.ts'
import { developmentTarget } from './entities/development-target.ts'
import { lead } from './entities/lead.ts'
import { leadImport } from './entities/lead-import.ts'
import { need } from './entities/need.ts'
import { projectCustomer } from './entities/project-customer.ts'
import { salesActivity } from './entities/sales-activity.ts'
import { visit } from './entities/visit.ts'
import { filledText } from './filled-text.ts'
import { importInputSchema, previewInputSchema, previewSchema, refusedRowsSchema } from './import-contract.ts'
import { activityOperations } from './operations/activities.ts'
import { developmentOperations } from './operations/development.ts'
import { needOperations } from './operations/needs.ts'
import { projectCustomerOperations } from './operations/project.ts'
import { visitOperations } from './operations/visits.ts'

export { type ActivityKind, activityKinds } from './entities/activity-kinds.ts'
export { activityNone } from './entities/activity-none.ts'
export { contact } from './entities/contact.ts'
export { customer } from './entities/customer.ts'
export { developmentPlan } from './entities/development-plan.ts'
export { developmentTarget } from './entities/development-target.ts'
export { lead } from './entities/lead.ts'
export { leadImport } from './entities/lead-import.ts'
export { need } from './entities/need.ts'
export { projectCustomer } from './entities/project-customer.ts'
export { salesActivity } from './entities/sales-activity.ts'
export { visit } from './entities/visit.ts'
export * from './import-contract.ts'
export { customersRefusals } from './refusals.ts'
export { companyKey } from './rules/company-name.ts'
export { normalisePhone, showPhone } from './rules/phone.ts'
export { checkUscc } from './rules/uscc.ts'

export const customersEntities = {
  ...{ customer, contact, leadImport, lead },
  ...{ projectCustomer, visit, need, developmentPlan, developmentTarget, salesActivity, activityNone },
}

/** A record that may be the same firm or person, and by what it was found. */
export const duplicateSchema = z.object({
  type: z.enum(['customer', 'contact', 'lead']),
  id: z.string(),
  name: z.string(),
  /** 'name', 'uscc', 'phone', 'email' */
  by: z.array(z.enum(['name', 'uscc', 'phone', 'email'])),
  ownerId: z.string().nullable(),
})
export type Duplicate = z.infer<typeof duplicateSchema>

const tags = ['customers']
const post = (path: `/${string}`) => oc.route({ method: 'POST', path, tags })

export const customersContract = {
  customer: crudContract(customer),
  contact: crudContract(contact),
  lead: crudContract(lead),
  leadImport: crudContract(leadImport),

  /** Who may already be there; `warnings` say what looks wrong in the code, in words. Refuses nothing. */
  duplicates: post('/customers/duplicates')
    .input(
      z.strictObject({
        ...inputsOf(lead, 'company', 'phone', 'email'),
        ...inputsOf(customer, 'uscc'),
        name: filledText(200).nullable().optional(),
        /** The record being edited is not its own duplicate. */
        exceptId: idSchema.optional(),
      }),
    )
    .output(
      z.object({
        duplicates: z.array(duplicateSchema),
        warnings: z.array(z.object({ field: z.string(), code: z.string(), message: z.string() })),
      }),
    ),
  changeCustomerState: post('/customers/{id}/state')
    .input(
      z.strictObject({
        ...knownRecord,
        state: z.enum(['prospect', 'active', 'dormant', 'lost']),
        reason: reasonSchema.optional(),
      }),
    )
    .output(recordSchema(customer)),

  contactLead: post('/leads/{id}/contact')
    .input(z.strictObject({ ...knownRecord, ...inputsOf(lead, 'contactedOn'), note: reasonSchema.optional() }))
    .output(recordSchema(lead)),
  qualifyLead: post('/leads/{id}/qualify')
    .input(z.strictObject({ ...knownRecord, note: reasonSchema.optional() }))
    .output(recordSchema(lead)),
  /** Makes customer and contact from the lead, or joins it to a customer that is there already. */
  convertLead: post('/leads/{id}/convert')
    .input(
      z.strictObject({
        ...knownRecord,
        /** An existing customer; without it a new one is made. */
        customerId: idSchema.optional(),
        customerName: filledText(200).optional(),
        /** The person has seen the customers that may be the same and wants a new one all the same. */
        despiteDuplicates: z.boolean().optional(),
      }),
    )
    .output(z.object({ lead: recordSchema(lead), customer: recordSchema(customer), contact: recordSchema(contact) })),
  loseLead: post('/leads/{id}/lose')
    .input(z.strictObject({ ...knownRecord, reason: reasonSchema }))
    .output(recordSchema(lead)),
  reopenLead: post('/leads/{id}/reopen')
    .input(z.strictObject({ ...knownRecord, note: reasonSchema.optional() }))
    .output(recordSchema(lead)),
  /** How many leads there are by a field or a further fact ('attribute:job'), and how many of them converted. */
  leadSummary: oc
    .route({ method: 'GET', path: '/lead-summary', tags })
    .input(
      z.strictObject({
        by: filledText(110)
          .regex(/^(state|source|channel|campaignName|attribute:.+)$/)
          .default('state'),
        importId: idSchema.optional(),
        campaignId: idSchema.optional(),
      }),
    )
    .output(
      z.object({
        leads: z.int(),
        converted: z.int(),
        groups: z.array(z.object({ value: z.string().nullable(), leads: z.int(), converted: z.int() })),
      }),
    ),

  previewImport: post('/lead-imports/preview').input(previewInputSchema).output(previewSchema),
  startImport: post('/lead-imports').input(importInputSchema).output(recordSchema(leadImport)),
  /** The refused rows whose problems are kept. */
  refusedRows: oc
    .route({ method: 'GET', path: '/lead-imports/{id}/refused-rows', tags })
    .input(z.strictObject({ id: idSchema }))
    .output(refusedRowsSchema),
  undoImport: post('/lead-imports/{id}/undo')
    .input(z.strictObject({ id: idSchema }))
    .output(recordSchema(leadImport)),
  ...projectCustomerOperations,
  ...visitOperations,
  ...needOperations,
  ...developmentOperations,
  ...activityOperations,
}
