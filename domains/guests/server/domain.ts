import { defineDomain } from '#kernel/domain/domain.ts'
import { guestsContract, guestsEntities, guestsRefusals } from '../contract.ts'
import { issueGuestLink } from './issue-guest-link.ts'
import { readGuestLinks, readProjectGuestLinks } from './read-guest-links.ts'
import { renewGuestLink } from './renew-guest-link.ts'
import { revokeGuestLink } from './revoke-guest-link.ts'

export const guestsDomain = defineDomain({
  name: 'guests',
  entities: guestsEntities,
  contract: guestsContract,
  refusals: guestsRefusals,
  operations: {
    ...{ issueGuestLink, renewGuestLink, revokeGuestLink },
    guestLinks: readGuestLinks,
    projectGuestLinks: readProjectGuestLinks,
  },
})
