// `npm test`: everything. The architecture rules are among the unit tests.
import { requireBrowser } from './browser/require-browser.ts'
import { checkLint, checkTypes, finish, runTests } from './parts.ts'

requireBrowser()
finish([checkTypes(), checkLint(), runTests('unit', 'db'), runTests('launch'), runTests('browser')])
