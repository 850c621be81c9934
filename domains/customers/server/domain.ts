import type { FirstStep } from '#domains/process/reads.ts'
import { defineDomain } from '#kernel/domain/domain.ts'
import { customersContract, customersEntities, customersRefusals, lead } from '../contract.ts'
import { declareActivityNone } from './activities/declare-activity-none.ts'
import { saveActivity } from './activities/save-activity.ts'
import { settleActivityStep } from './activities/settle-activity-step.ts'
import { takeBackActivityNone } from './activities/take-back-activity-none.ts'
import { activityInbox } from './activity-inbox.ts'
import { changeCustomerState } from './change-customer-state.ts'
import { activitiesCheck } from './checks/activities.ts'
import { contactsCheck } from './checks/contacts.ts'
import { developmentPlanned } from './checks/development-planned.ts'
import { leadQualified } from './checks/lead-qualified.ts'
import { needsAnswered } from './checks/needs-answered.ts'
import { profileComplete } from './checks/profile-complete.ts'
import { sourceKnown } from './checks/source-known.ts'
import { visitedCheck } from './checks/visited.ts'
import { contactLead } from './contact-lead.ts'
import { convertLead } from './convert-lead.ts'
import { addTarget } from './development/add-target.ts'
import { assignDevelopmentPlan } from './development/assign-development-plan.ts'
import { assignTarget } from './development/assign-target.ts'
import { contactTarget } from './development/contact-target.ts'
import { giveUpTarget } from './development/give-up-target.ts'
import { reachTarget } from './development/reach-target.ts'
import { reopenTarget } from './development/reopen-target.ts'
import { findDuplicates } from './find-duplicates.ts'
import { endImport } from './import/end-import.ts'
import { importLeads } from './import/import-leads.ts'
import { previewImport } from './import/preview-import.ts'
import { readRefusedRows } from './import/read-refused-rows.ts'
import { startImport } from './import/start-import.ts'
import { undoImport, undoLeads } from './import/undo-import.ts'
import { loseLead } from './lose-lead.ts'
import { answerNeed } from './needs/answer-need.ts'
import { assignNeed } from './needs/assign-need.ts'
import { createNeed } from './needs/create-need.ts'
import { dropNeed } from './needs/drop-need.ts'
import { matchNeed } from './needs/match-need.ts'
import { reopenNeed } from './needs/reopen-need.ts'
import { changeProjectCustomer } from './project/change-project-customer.ts'
import { chooseCustomer } from './project/choose-customer.ts'
import { qualifyLead } from './qualify-lead.ts'
import { reopenLead } from './reopen-lead.ts'
import { saveContact } from './save-contact.ts'
import { saveCustomer } from './save-customer.ts'
import { saveLead } from './save-lead.ts'
import { summariseLeads } from './summarise-leads.ts'
import { visitInbox } from './visit-inbox.ts'
import { assignVisit } from './visits/assign-visit.ts'
import { cancelVisit } from './visits/cancel-visit.ts'
import { checkInVisit } from './visits/check-in-visit.ts'
import { finishVisit } from './visits/finish-visit.ts'
import { reopenVisit } from './visits/reopen-visit.ts'
import { saveVisit } from './visits/save-visit.ts'
import { settleVisitStep } from './visits/settle-visit-step.ts'

export const customersDomain = defineDomain({
  name: 'customers',
  entities: customersEntities,
  contract: customersContract,
  refusals: customersRefusals,
  operations: {
    customer: saveCustomer,
    contact: saveContact,
    lead: saveLead,
    duplicates: findDuplicates,
    changeCustomerState,
    contactLead,
    qualifyLead,
    convertLead,
    loseLead,
    reopenLead,
    leadSummary: summariseLeads,
    previewImport,
    startImport,
    refusedRows: readRefusedRows,
    undoImport,
    ...{ chooseCustomer, changeProjectCustomer },
    visit: saveVisit,
    ...{ checkInVisit, finishVisit, cancelVisit, reopenVisit, assignVisit, settleVisitStep },
    need: { create: createNeed },
    ...{ matchNeed, answerNeed, dropNeed, reopenNeed, assignNeed },
    ...{ assignDevelopmentPlan, addTarget, reachTarget, contactTarget, giveUpTarget, reopenTarget, assignTarget },
    salesActivity: saveActivity,
    ...{ settleActivityStep, declareActivityNone, takeBackActivityNone },
  },
  subscribers: [endImport],
  jobs: [importLeads, undoLeads],
})

export const customersFirstSteps: readonly FirstStep[] = [{ name: 'leads', type: lead.type }]
export const customersInboxes = [visitInbox, activityInbox]
export { customersDeliverables } from './deliverables.ts'
export const customersChecks = [
  ...[profileComplete, contactsCheck, sourceKnown, visitedCheck, needsAnswered],
  ...[developmentPlanned, leadQualified, activitiesCheck],
]
