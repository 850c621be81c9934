export { studyFigures } from './rules/study-figures.ts'
export { readDimensions, readFlows } from './server/read-parts.ts'
