import { createContext } from 'react'

/** A form that is closing is still there for a moment, but nothing in it is waited for any more. */
export const FormOpen = createContext(true)
