// `npm run check`: what needs neither database nor browser; meant to be run before every commit.
import { checkLint, checkTypes, finish, runTests } from './parts.ts'

finish([checkTypes(), checkLint(), runTests('unit')])
