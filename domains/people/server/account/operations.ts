import { acceptInvitation, readInvitation } from './accept-invitation.ts'
import { createWorkspace } from './create-workspace.ts'
import { readAccount } from './read-account.ts'
import { endSession, listSessions, setLocale } from './sessions.ts'
import { setUp } from './set-up.ts'

/** What the routes outside any workspace do. */
export const accountOperations = {
  me: readAccount,
  setup: setUp,
  createWorkspace,
  invitation: readInvitation,
  accept: acceptInvitation,
  sessions: listSessions,
  endSession,
  setLocale,
}
