import { defineDomain } from '#kernel/domain/domain.ts'
import { peopleContract, peopleEntities, peopleRefusals } from '../contract.ts'
import { changeMembership } from './change-membership.ts'
import { changeWorkspace } from './change-workspace.ts'
import { invitePerson, revokeInvitation } from './invite-person.ts'
import { readDirectory } from './read-directory.ts'
import { readMe } from './read-me.ts'
import { setGuide } from './set-guide.ts'

export const peopleDomain = defineDomain({
  name: 'people',
  entities: peopleEntities,
  contract: peopleContract,
  refusals: peopleRefusals,
  operations: {
    ...{ me: readMe, setGuide, directory: readDirectory, changeWorkspace },
    ...{ invite: invitePerson, revokeInvitation, changeMembership },
  },
})
