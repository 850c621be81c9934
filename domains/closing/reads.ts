export { readArchive } from './server/archive/read-archive.ts'
export { keptFigures as keptClosing } from './server/report/kept-figures.ts'
export { readFigures as readClosingFigures } from './server/report/read-figures.ts'
