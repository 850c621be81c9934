export { requireInTeam } from './server/organisation/require-in-team.ts'
export { readRaci } from './server/read-raci.ts'
