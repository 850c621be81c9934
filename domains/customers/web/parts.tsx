import { columnsOf } from '#apps/web/ui/list/columns.tsx'
import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { contact } from '../entities/contact.ts'
import { customer } from '../entities/customer.ts'
import { lead } from '../entities/lead.ts'
import type { leadImport } from '../entities/lead-import.ts'
import { ContactsPanel } from './contacts-panel.tsx'
import { CustomerCommands } from './customer-commands.tsx'
import { customersTexts } from './customers-texts.ts'
import { DuplicatesPanel } from './duplicates-panel.tsx'
import { ImportButton, ImportsLink } from './import-links.tsx'
import { LeadCommands } from './lead-commands.tsx'
import { LeadOutcome } from './lead-outcome.tsx'
import { LeadsPanel } from './leads-panel.tsx'
import { withPhones } from './phone.tsx'
import { NeedLines, ProjectLines, VisitLines } from './selling/compact-lists.tsx'

const { texts } = customersTexts
type Thing = 'noCustomers' | 'noContacts' | 'noLeads' | 'noImports'
const say = (name: Thing | `${Thing}Help`) => <Sentence text={texts[name] as { zh: string; en: string }} />

/** What is the customer's own, in whatever project. */
const of = (customerId: string) => ({ filter: [{ field: 'customerId', is: 'eq' as const, value: customerId }] })

export const customerParts: LoadedParts<typeof customer> = {
  list: {
    columns: withPhones(columnsOf(customer)),
    createFields: ['name', 'uscc', 'phone', 'industry', 'region', 'grade', 'source', 'website', 'address'],
    empty: { title: say('noCustomers'), help: say('noCustomersHelp') },
  },
  page: {
    facts: customer.editable,
    commands: record => <CustomerCommands record={record} />,
    panels: record => (
      <>
        <DuplicatesPanel record={record} byName />
        <ContactsPanel customerId={record.id} />
        <VisitLines of={of(record.id)} />
        <NeedLines of={of(record.id)} />
        <ProjectLines customerId={record.id} />
        <LeadsPanel customerId={record.id} />
      </>
    ),
  },
}

export const contactParts: LoadedParts<typeof contact> = {
  list: {
    columns: withPhones(columnsOf(contact)),
    empty: { title: say('noContacts'), help: say('noContactsHelp') },
  },
  page: { facts: contact.editable, panels: record => <DuplicatesPanel record={record} /> },
}

export const leadParts: LoadedParts<typeof lead> = {
  list: {
    columns: withPhones(columnsOf(lead)),
    createFields: ['name', 'company', 'title', 'phone', 'email', 'source', 'channel', 'score', 'value', 'note'],
    empty: { title: say('noLeads'), help: say('noLeadsHelp') },
    actions: (
      <>
        <ImportsLink />
        <ImportButton />
      </>
    ),
  },
  page: {
    facts: lead.editable.filter(name => name !== 'campaignId'),
    commands: record => <LeadCommands record={record} />,
    panels: record => (
      <>
        <LeadOutcome record={record} />
        <DuplicatesPanel record={record} />
      </>
    ),
  },
}

export const importParts: LoadedParts<typeof leadImport> = {
  list: {
    title: { zh: '线索导入', en: 'Lead imports' },
    base: { filter: [{ field: 'dryRun', is: 'eq', value: 'false' }] },
    actions: <ImportButton />,
    empty: { title: say('noImports'), help: say('noImportsHelp') },
  },
  page: { facts: ['fileName', 'state', 'rows', 'created', 'updated', 'skipped', 'failed', 'removed', 'kept'] },
}
