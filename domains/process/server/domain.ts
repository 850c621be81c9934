import { defineDomain } from '#kernel/domain/domain.ts'
import { processContract, processEntities, processRefusals } from '../contract.ts'
import { allowSoleHolder, readSoleHolder } from './allow-sole-holder.ts'
import { branchStage } from './branch-stage.ts'
import { cancelProject } from './cancel-project.ts'
import { changeDates } from './change-dates.ts'
import { closeProject } from './close-project.ts'
import { decideApproval } from './decide-approval.ts'
import { listProjects } from './list-projects.ts'
import { loopBack } from './loop-back.ts'
import { movePlaybook } from './move-version/move-playbook.ts'
import { movePreview } from './move-version/move-preview.ts'
import { passOnWhenLeft } from './pass-on-when-left.ts'
import { pauseProject } from './pause-project.ts'
import { previewProject } from './preview-project.ts'
import { readApproval } from './read-approval.ts'
import { readFirstSteps } from './read-first-steps.ts'
import { readGate } from './read-gate.ts'
import { readInbox, readInboxCounts } from './read-inbox.ts'
import { readPlaybook, readPlaybooks, readProjectPlaybook } from './read-playbooks.ts'
import { readProject } from './read-project.ts'
import { readStage } from './read-stage.ts'
import { resumeProject } from './resume-project.ts'
import { returnStage } from './return-stage.ts'
import { setTeam } from './set-team.ts'
import { skipStage } from './skip-stage.ts'
import { startProject } from './start-project.ts'
import { submitStage } from './submit-stage.ts'
import { waiveStage } from './waive-stage.ts'
import { withdrawStage } from './withdraw-stage.ts'

export const processDomain = defineDomain({
  name: 'process',
  entities: processEntities,
  contract: processContract,
  refusals: processRefusals,
  operations: {
    ...{
      playbooks: readPlaybooks,
      playbook: readPlaybook,
      projectPlaybook: readProjectPlaybook,
      startProject,
      readGate,
    },
    ...{ submitStage, withdrawStage, returnStage, waiveStage, skipStage, branchStage, loopBack },
    ...{ pauseProject, resumeProject, cancelProject, closeProject, setTeam, changeDates },
    ...{ movePreview, movePlaybook },
    ...{ soleHolder: readSoleHolder, allowSoleHolder },
    ...{ readApproval, decideApproval, inbox: readInbox, inboxCounts: readInboxCounts, firstSteps: readFirstSteps },
    ...{ projects: listProjects, readProject, readStage, previewProject },
  },
  subscribers: [passOnWhenLeft],
})
