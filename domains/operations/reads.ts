export { currentOf } from './server/checks/current-of.ts'
