export { type Check, defineCheck, type GatePlace } from './check.ts'
