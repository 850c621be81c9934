export { requireInTeam } from './server/organisation/require-in-team.ts'
