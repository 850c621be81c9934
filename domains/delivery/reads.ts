export { keptFigures as keptAcceptance, readAcceptance } from './server/report/read-acceptance.ts'
