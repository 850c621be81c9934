import type { FirstStep } from '#domains/process/reads.ts'
import { defineDomain } from '#kernel/domain/domain.ts'
import { customersContract, customersEntities, customersRefusals, lead } from '../contract.ts'
import { changeCustomerState } from './change-customer-state.ts'
import { contactLead } from './contact-lead.ts'
import { convertLead } from './convert-lead.ts'
import { findDuplicates } from './find-duplicates.ts'
import { endImport } from './import/end-import.ts'
import { importLeads } from './import/import-leads.ts'
import { previewImport } from './import/preview-import.ts'
import { readRefusedRows } from './import/read-refused-rows.ts'
import { startImport } from './import/start-import.ts'
import { undoImport, undoLeads } from './import/undo-import.ts'
import { loseLead } from './lose-lead.ts'
import { qualifyLead } from './qualify-lead.ts'
import { reopenLead } from './reopen-lead.ts'
import { saveContact } from './save-contact.ts'
import { saveCustomer } from './save-customer.ts'
import { saveLead } from './save-lead.ts'
import { summariseLeads } from './summarise-leads.ts'

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
  },
  subscribers: [endImport],
  jobs: [importLeads, undoLeads],
})

export const customersFirstSteps: readonly FirstStep[] = [{ name: 'leads', type: lead.type }]
