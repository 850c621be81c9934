export { projectCustomerSql } from './server/project/project-customer-sql.ts'
export { readProjectCustomer } from './server/project/read-project-customer.ts'
