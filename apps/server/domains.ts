import { allEntities } from '#apps/contract.ts'
import { budgetChecks, budgetDeliverables, budgetDomain, costHealth } from '#domains/budget/server/domain.ts'
import { campaignsChecks, campaignsDeliverables, campaignsDomain } from '#domains/campaigns/server/domain.ts'
import { charterChecks, charterDeliverables, charterDomain } from '#domains/charter/server/domain.ts'
import { closingChecks, closingDeliverables, closingDomain, closingInboxes } from '#domains/closing/server/domain.ts'
import {
  contractsChecks,
  contractsDeliverables,
  contractsDomain,
  contractsInboxes,
  contractsViews,
} from '#domains/contracts/server/domain.ts'
import {
  controlChecks,
  controlDeliverables,
  controlDomain,
  controlInboxes,
  controlViews,
} from '#domains/control/server/domain.ts'
import {
  customersChecks,
  customersDeliverables,
  customersDomain,
  customersFirstSteps,
  customersInboxes,
} from '#domains/customers/server/domain.ts'
import {
  dealsChecks,
  dealsDeliverables,
  dealsDomain,
  dealsGuestSubjects,
  dealsInboxes,
} from '#domains/deals/server/domain.ts'
import {
  deliveryChecks,
  deliveryDeliverables,
  deliveryDomain,
  deliveryGuestSubjects,
  deliveryInboxes,
} from '#domains/delivery/server/domain.ts'
import { documentsChecks, documentsDeliverables, documentsDomain } from '#domains/documents/server/domain.ts'
import { feasibilityChecks, feasibilityDeliverables, feasibilityDomain } from '#domains/feasibility/server/domain.ts'
import { goalsChecks, goalsDeliverables, goalsDomain, goalsFirstSteps } from '#domains/goals/server/domain.ts'
import { type GuestSubject, registerGuestSubjects } from '#domains/guests/reads.ts'
import { guestsDomain } from '#domains/guests/server/domain.ts'
import { measurementChecks, measurementDeliverables, measurementDomain } from '#domains/measurement/server/domain.ts'
import {
  operationsChecks,
  operationsDeliverables,
  operationsDomain,
  operationsInboxes,
} from '#domains/operations/server/domain.ts'
import { peopleDomain } from '#domains/people/server/domain.ts'
import {
  planCalendar,
  planChecks,
  planDeliverables,
  planDomain,
  planFirstSteps,
  planGoneWork,
  planHealth,
  planInboxes,
  planNames,
} from '#domains/plan/server/domain.ts'
import { playbooksDomain, playbooksInUse } from '#domains/playbooks/server/domain.ts'
import { portfolioDomain } from '#domains/portfolio/server/domain.ts'
import {
  type Check,
  type DeliverableSource,
  type HealthSource,
  type InboxSource,
  registerCalendar,
  registerChecks,
  registerDeliverables,
  registerFirstSteps,
  registerGoneWork,
  registerHealth,
  registerInbox,
  registerOwnPlaybooks,
  registerPlaybooks,
  registerRecordTypes,
} from '#domains/process/reads.ts'
import { processChecks } from '#domains/process/server/checks.ts'
import { processDomain } from '#domains/process/server/domain.ts'
import { researchChecks } from '#domains/research/server/checks.ts'
import { researchDeliverables } from '#domains/research/server/deliverables.ts'
import { researchDomain } from '#domains/research/server/domain.ts'
import { riskChecks, riskDeliverables, riskDomain, riskHealth, riskInboxes } from '#domains/risk/server/domain.ts'
import { serviceChecks, serviceDeliverables, serviceDomain, serviceInboxes } from '#domains/service/server/domain.ts'
import { strategyChecks } from '#domains/strategy/server/checks.ts'
import { strategyDeliverables } from '#domains/strategy/server/deliverables.ts'
import { strategyDomain } from '#domains/strategy/server/domain.ts'
import {
  teamChecks,
  teamDeliverables,
  teamDomain,
  teamGuestSubjects,
  teamInboxes,
} from '#domains/team/server/domain.ts'
import { binDomain } from '#kernel/bin/bin-operations.ts'
import type { Domain } from '#kernel/domain/domain.ts'
import { filesDomain } from '#kernel/files/file-operations.ts'
import { jobsDomain } from '#kernel/jobs/job-operations.ts'
import { searchDomain } from '#kernel/search/search-operations.ts'
import { readPlaybookFiles } from './playbook-files.ts'

/** The domains, in their order: later ones may know earlier ones. */
export const domains: readonly Domain[] = [
  jobsDomain,
  filesDomain,
  searchDomain(allEntities, planNames),
  binDomain(allEntities),
  peopleDomain,
  processDomain,
  playbooksDomain,
  guestsDomain,
  goalsDomain,
  customersDomain,
  researchDomain,
  strategyDomain,
  charterDomain,
  feasibilityDomain,
  planDomain,
  teamDomain,
  budgetDomain,
  riskDomain,
  controlDomain,
  dealsDomain,
  contractsDomain,
  deliveryDomain,
  serviceDomain,
  campaignsDomain,
  measurementDomain,
  operationsDomain,
  documentsDomain,
  closingDomain,
  portfolioDomain,
]

/** What the domains bring to the process: the checks that playbooks call, ... */
export const allChecks: readonly Check[] = [
  ...processChecks,
  ...goalsChecks,
  ...customersChecks,
  ...researchChecks,
  ...strategyChecks,
  ...charterChecks,
  ...feasibilityChecks,
  ...planChecks,
  ...teamChecks,
  ...budgetChecks,
  ...riskChecks,
  ...controlChecks,
  ...dealsChecks,
  ...contractsChecks,
  ...deliveryChecks,
  ...serviceChecks,
  ...campaignsChecks,
  ...measurementChecks,
  ...operationsChecks,
  ...documentsChecks,
  ...closingChecks,
]
/** ... how far each kind of deliverable is, ... */
const allDeliverables: readonly DeliverableSource[] = [
  ...goalsDeliverables,
  ...customersDeliverables,
  ...researchDeliverables,
  ...strategyDeliverables,
  ...charterDeliverables,
  ...feasibilityDeliverables,
  ...planDeliverables,
  ...teamDeliverables,
  ...budgetDeliverables,
  ...riskDeliverables,
  ...controlDeliverables,
  ...dealsDeliverables,
  ...contractsDeliverables,
  ...deliveryDeliverables,
  ...serviceDeliverables,
  ...campaignsDeliverables,
  ...measurementDeliverables,
  ...operationsDeliverables,
  ...documentsDeliverables,
  ...closingDeliverables,
]
/** ... what makes a project's health, ... */
const allHealth: readonly HealthSource[] = [...planHealth, costHealth, riskHealth]
/** ... and the work that waits for a person. */
const allInbox: readonly InboxSource[] = [
  ...planInboxes,
  ...customersInboxes,
  ...teamInboxes,
  ...riskInboxes,
  ...controlInboxes,
  ...dealsInboxes,
  ...operationsInboxes,
  ...contractsInboxes,
  ...deliveryInboxes,
  ...serviceInboxes,
  ...closingInboxes,
]
/** What guests can be asked to confirm. */
const guestSubjects: readonly GuestSubject[] = [...teamGuestSubjects, ...dealsGuestSubjects, ...deliveryGuestSubjects]

registerChecks(allChecks)
registerDeliverables(allDeliverables)
registerHealth(allHealth)
registerInbox(allInbox)
registerGuestSubjects(guestSubjects)
registerFirstSteps([...goalsFirstSteps, ...customersFirstSteps, ...planFirstSteps])
registerCalendar(planCalendar)
registerOwnPlaybooks(playbooksInUse)
registerGoneWork(planGoneWork)
registerRecordTypes([...allEntities.map(entity => entity.type), ...controlViews, ...contractsViews])
registerPlaybooks(readPlaybookFiles())
