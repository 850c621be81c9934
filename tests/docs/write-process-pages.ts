import { writeFileSync } from 'node:fs'
import { processPages, withFacts } from './process-page.ts'

// `npm run process-pages`: writes what the playbooks say into the pages of docs/processes, between their marks.

for (const page of processPages()) writeFileSync(page.path, withFacts(page).due)
