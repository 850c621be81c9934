import { defineDomain } from '#kernel/domain/domain.ts'
import { playbooksContract, playbooksEntities, playbooksRefusals } from '../contract.ts'
import { checkDraft } from './check-draft.ts'
import { comparePlaybooks } from './compare-playbooks.ts'
import { createOwnPlaybook } from './create-own-playbook.ts'
import { importPlaybook } from './import-playbook.ts'
import { offerPlaybookAgain } from './offer-playbook-again.ts'
import { publishPlaybook } from './publish-playbook.ts'
import { readChecks } from './read-checks.ts'
import { readDefinition } from './read-definition.ts'
import { readDeliverables } from './read-deliverables.ts'
import { readDraft } from './read-draft.ts'
import { readFile } from './read-file.ts'
import { readVersions } from './read-versions.ts'
import { retirePlaybook } from './retire-playbook.ts'
import { saveDraft } from './save-draft.ts'

export { draftOf as ownDraft } from './draft-of.ts'
export { findOwn as findOwnPlaybook } from './find-own.ts'
export { importPlaybook as importOwnPlaybook } from './import-playbook.ts'
export { playbooksInUse } from './playbooks-in-use.ts'

export const playbooksDomain = defineDomain({
  name: 'playbooks',
  entities: playbooksEntities,
  contract: playbooksContract,
  refusals: playbooksRefusals,
  operations: {
    ...{ playbookChecks: readChecks, playbookDeliverables: readDeliverables, playbookDefinition: readDefinition },
    ...{ createOwnPlaybook, importPlaybook, readDraft, saveDraft, checkDraft },
    ...{ publishPlaybook, retirePlaybook, offerPlaybookAgain },
    ...{ playbookVersions: readVersions, comparePlaybooks, playbookFile: readFile },
  },
})
